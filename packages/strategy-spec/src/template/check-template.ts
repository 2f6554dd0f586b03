import type {Place, Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {neededParts, partNames} from '../document-parts.js'
import {templateLacks, templateName, templateSyntax} from '../problems.js'
import {loadMustache, type Token} from './mustache.js'

/** What is wrong with a template: tags that don't fit, names that are none, parts that must be there. */
export function checkTemplate({path, content}: OutputFile): readonly Problem[] {
  const tokens = readTags(content)
  if ('offset' in tokens) return [templateSyntax(tokens.said, placeOf(path, content, tokens.offset))]
  const unknown = tokens
    .filter(({kind, name}) => kind === '>' || (name !== '.' && !partNames.includes(name)))
    .map(({kind, name, offset}) =>
      templateName(kind === '>' ? `> ${name}` : name, partNames, placeOf(path, content, offset)),
    )
  const shown = new Set(tokens.filter(({kind}) => kind === 'name' || kind === '&').map(({name}) => name))
  const missing = neededParts.filter(name => !shown.has(name))
  return missing.length === 0 ? unknown : [...unknown, templateLacks(missing, placeOf(path, content, content.length))]
}

interface Tag {
  readonly kind: string
  readonly name: string
  readonly offset: number
}

interface Fault {
  readonly said: string
  readonly offset: number
}

function readTags(template: string): readonly Tag[] | Fault {
  try {
    return loadMustache().parse(template).flatMap(tagsOf)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    // Only its sentence says where.
    const [, at = '0'] = / at (\d+)$/.exec(said) ?? []
    return {said: said.replace(/ at \d+$/, ''), offset: Number(at)}
  }
}

function tagsOf([kind, name, offset, , below]: Token): readonly Tag[] {
  const inner = typeof below === 'object' ? below.flatMap(tagsOf) : []
  return ['name', '&', '#', '^', '>'].includes(kind) ? [{kind, name, offset}, ...inner] : inner
}

function placeOf(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return {file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
