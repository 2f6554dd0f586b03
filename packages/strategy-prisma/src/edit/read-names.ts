import {knownKey, type KnownModel, type KnownNames, type KnownRelation} from '../names/known-names.js'
import {splitLine, type SplitLine} from './split-line.js'
import type {TextBlock} from './text-block.js'

/** The names that blocks have given. */
export function readNames(blocks: readonly TextBlock[]): KnownNames {
  const models = blocks.filter(({kind}) => kind === 'model' || kind === 'view')
  const enums = blocks.filter(({kind}) => kind === 'enum')
  const byName = new Map(models.map(block => [block.name, {block, lines: linesOf(block)}]))
  return {
    models: new Map(models.map(each => [keyOf(each), modelOf(each, byName)])),
    enums: new Map(
      enums.map(block => [
        keyOf(block),
        {name: block.name, values: new Map(linesOf(block).map(line => [mapped(line), line.name]))},
      ]),
    ),
    relations: models.flatMap(each => relationsOf(each, byName)),
    types: blocks.filter(({kind}) => kind !== 'datasource' && kind !== 'generator').map(({name}) => name),
    touched: new Set(models.flatMap(block => linesOf(block).flatMap(touchedBy))),
  }
}

/** By what the database calls it. */
export function keyOf({name, body}: TextBlock): string {
  const setting = (attribute: string) => {
    const pattern = new RegExp(String.raw`^\s*@@${attribute}\((?:name:\s*)?"([^"]+)"`)
    return body.map(line => pattern.exec(line)?.[1]).find(each => each !== undefined)
  }
  return knownKey({namespace: setting('schema') ?? 'public', name: setting('map') ?? name})
}

function linesOf({body}: TextBlock): readonly SplitLine[] {
  return body.flatMap(line => splitLine(line) ?? [])
}

function touchedBy(line: SplitLine): readonly string[] {
  return line.attributes.has('@updatedAt') ? [mapped(line)] : []
}

function mapped({name, attributes}: SplitLine): string {
  return /"((?:[^"\\]|\\.)*)"/.exec(attributes.get('@map') ?? '')?.[1]?.replaceAll(/\\(.)/g, '$1') ?? name
}

function bare(type: string): string {
  return type.replace(/[?[\]]+$/, '')
}

/** Models and the parts of their lines, by name. */
type Models = ReadonlyMap<string, {readonly block: TextBlock; readonly lines: readonly SplitLine[]}>

function modelOf({name}: TextBlock, models: Models): KnownModel {
  const lines = models.get(name)?.lines ?? []
  const columns = lines.filter(({type}) => !models.has(bare(type)))
  return {
    name,
    fields: new Map(columns.map(line => [mapped(line), line.name])),
    taken: lines.map(line => line.name),
  }
}

function relationsOf({name: from}: TextBlock, models: Models): readonly KnownRelation[] {
  return (models.get(from)?.lines ?? []).flatMap(({name: field, type, attributes}) => {
    const fields = keyFields(attributes)
    const to = bare(type)
    const other = models.get(to)
    if (fields.length === 0 || !other) return []
    const name = relationName(attributes)
    const back = other.lines.find(line => line.name !== field && bare(line.type) === from && isBack(line, name))
    return [{from, to, fields, name, field, back: back?.name ?? null}]
  })
}

function isBack({attributes}: SplitLine, name: string | null): boolean {
  return keyFields(attributes).length === 0 && relationName(attributes) === name
}

function keyFields(attributes: SplitLine['attributes']): readonly string[] {
  const [, list = ''] = /\bfields:\s*\[([^\]]*)\]/.exec(attributes.get('@relation') ?? '') ?? []
  return list.split(',').flatMap(name => (name.trim() === '' ? [] : [name.trim()]))
}

function relationName(attributes: SplitLine['attributes']): string | null {
  return /^@relation\(\s*(?:.*\bname:\s*)?"([^"]*)"/.exec(attributes.get('@relation') ?? '')?.[1] ?? null
}
