import type {OutputFile, OutputStrategy, SchemaModel, StrategyInput} from '@journeywright/schema'
import {isError} from '@journeywright/problems'
import {knownKey, type KnownNames} from '../names/known-names.js'
import {nameSchema} from '../names/name-schema.js'
import type {NamedSchema} from '../names/named-schema.js'
import {enumGroups} from '../print/print-enum.js'
import {namespacesOf} from '../print/print-header.js'
import {modelGroups, type PrintContext} from '../print/print-model.js'
import {asCurrent} from '../read/as-current.js'
import {emulatesRelations} from '../read/emulates-relations.js'
import {lintPrisma} from '../read/lint-prisma.js'
import {readAccepted} from '../read/read-prisma.js'
import {relationsByModel} from '../relations/relations-by-model.js'
import {planRelations} from '../relations/plan-relations.js'
import {addBlocks} from './add-blocks.js'
import {differingModels, type NamedSide} from './differing-models.js'
import {emulatedKeys} from './emulated-keys.js'
import {editBody} from './edit-body.js'
import {listedNamespaces, listNamespaces} from './edit-datasource.js'
import {editFiles, type BlockEdit} from './edit-files.js'
import {entriesOf, type Entry} from './entry.js'
import {findBlocks} from './find-blocks.js'
import {keysWithoutMode} from './keys-without-mode.js'
import {keyOf, readNames} from './read-names.js'
import type {TextBlock} from './text-block.js'

/**
 * The repository's schema with what changes between what it had and what it gets, each change in its place: blocks that
 * nothing changes keep their bytes, and so do the lines of the others that we know nothing of.
 */
export function editSchema(
  {schema, base}: StrategyInput,
  files: readonly OutputFile[],
): ReturnType<OutputStrategy['write']> {
  const read = readAccepted(files)
  if (!read) return {files: [], problems: lintPrisma(files.map(asCurrent)).filter(isError)}
  const blocks = findBlocks(files)
  const known = readNames(blocks)
  const source = blocks.find(({kind}) => kind === 'datasource')
  const listed = source ? listedNamespaces(source) : []
  const withSchema = listed.length > 0 || namespacesOf(schema).some(name => name !== 'public')
  const isEmulated = emulatesRelations(files)
  const own = (model: SchemaModel) => onlyModels(isEmulated ? emulatedKeys(model) : model, read, known)
  const was = nameAll(own(base ?? read), known, listed.length > 0)
  const now = nameAll(own(schema), known, withSchema)
  const differing = differingModels(was, now)
  const change = {was: printed(was, differing), now: printed(now, differing), removes: base !== undefined}
  const edits = blocks.flatMap(block => editOf(block, change))
  const more = withSchema ? namespacesOf(schema).filter(name => !listed.includes(name)) : []
  const sources = source && more.length > 0 ? [{block: source, body: listNamespaces(source, more)}] : []
  const added = addBlocks(newIn(now.named, known), now.context, files, blocks)
  const edited = editFiles(files, [...edits, ...sources], added.ends)
  const keys = isEmulated && source ? keysWithoutMode(schema, base ?? read, source, files) : []
  return {files: [...edited, ...added.files], problems: [...now.problems, ...keys]}
}

/** Neither the tables of lists on both sides, which no block declares, nor Prisma's own book of migrations. */
function onlyModels(model: SchemaModel, read: SchemaModel, {models}: KnownNames): SchemaModel {
  const hidden = new Set(read.tables.map(knownKey).filter(key => !models.has(key)))
  const tables = model.tables.filter(table => table.name !== '_prisma_migrations' && !hidden.has(knownKey(table)))
  return {...model, tables}
}

function nameAll(schema: SchemaModel, known: KnownNames, withSchema: boolean) {
  const {named, problems} = nameSchema(schema, known)
  const relations = relationsByModel(planRelations(named, known.relations))
  const context: PrintContext = {enums: named.enums, relations, withSchema, touched: known.touched}
  return {named, context, problems}
}

/** What is printed of enums and of these tables, by the block that it would be in. */
function printed({named, context}: NamedSide, tables: ReadonlySet<string>): ReadonlyMap<string, readonly Entry[]> {
  const models = named.models.filter(({table}) => tables.has(knownKey(table)))
  return new Map([
    ...models.map(model => [`model ${knownKey(model.table)}`, entriesOf(modelGroups(model, context))] as const),
    ...named.enums.map(
      each => [`enum ${knownKey(each.type)}`, entriesOf(enumGroups(each, context.withSchema))] as const,
    ),
  ])
}

interface Change {
  readonly was: ReadonlyMap<string, readonly Entry[]>
  readonly now: ReadonlyMap<string, readonly Entry[]>
  readonly removes: boolean
}

function editOf(block: TextBlock, {was, now, removes}: Change): readonly BlockEdit[] {
  const key = `${block.kind} ${keyOf(block)}`
  const [before, after] = [was.get(key), now.get(key)]
  if (!after) return before && removes ? [{block, body: null}] : []
  if (!before) return []
  const body = editBody(block.body, {was: before, now: after, removes})
  return body.join('\n') === block.body.join('\n') ? [] : [{block, body}]
}

function newIn({models, enums}: NamedSchema, known: KnownNames): NamedSchema {
  return {
    models: models.filter(({table}) => !known.models.has(knownKey(table))),
    enums: enums.filter(({type}) => !known.enums.has(knownKey(type))),
  }
}
