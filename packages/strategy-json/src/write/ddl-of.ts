import {compareText} from '@journeywright/problems'
import {
  printComposite,
  printDomain,
  printEnum,
  printSequence,
  printTableSql,
  quoteName,
  type SchemaModel,
} from '@journeywright/schema'
import type {Connections} from './connect-tables.js'
import type {Owners} from './parts/find-owners.js'
import {partsOf} from './parts/parts-of.js'
import type {Part, PartsFinder} from './parts/table-parts.js'
import type {TablePlace} from './plan-paths.js'

/** What the DDL of a table goes by beside the table. */
export interface DdlContext {
  /** Its roles by name. */
  readonly model: SchemaModel
  readonly partsIn: PartsFinder
  readonly owners: Owners
  readonly connections: Connections
}

/**
 * The SQL that makes one table. A type, sequence or function that several tables use is made in the file of one; the head
 * says which files and roles must come before.
 */
export function ddlOf(place: TablePlace, context: DdlContext, phase: string | undefined): string {
  const {table} = place
  const {model, owners} = context
  const used = context.partsIn(table)
  const own = partsOf(used).filter(each => owners.get(each) === place)
  const parts = [
    [...headOf(place, context), ...(phase === undefined ? [] : [`-- Phase: ${oneLine(phase)}`])].join('\n'),
    ...extensionsOf(model),
    ...namespacesOf([table, ...own]).map(name => `CREATE SCHEMA IF NOT EXISTS ${quoteName(name)};`),
    ...own.map(each => printPart(each, model)),
    ...own.flatMap(commentOn),
    printTableSql(table, {...model, sequences: used.sequences}),
  ]
  return parts.join('\n\n')
}

interface Named {
  readonly name: string
  readonly namespace: string
}

function extensionsOf({extensions, extensionNamespaces = {}}: SchemaModel): readonly string[] {
  return [...extensions].sort(compareText).flatMap(name => {
    const namespace = extensionNamespaces[name]
    const create = `CREATE EXTENSION IF NOT EXISTS ${quoteName(name)}`
    if (namespace === undefined) return [`${create};`]
    return [
      ...namespacesOf([{name, namespace}]).map(each => `CREATE SCHEMA IF NOT EXISTS ${quoteName(each)};`),
      `${create} WITH SCHEMA ${quoteName(namespace)};`,
    ]
  })
}

/** `public` is there in every database, and so are those of the server. */
function namespacesOf(parts: readonly Named[]): readonly string[] {
  const names = new Set(parts.map(({namespace}) => namespace))
  return [...names].filter(name => name !== 'public' && !name.startsWith('pg_')).sort(compareText)
}

function printPart(part: Part, model: SchemaModel): string {
  if ('values' in part) return printEnum(part)
  if ('definition' in part) return `${part.definition.trim()};`
  if ('attributes' in part) return printComposite(part, model)
  return 'checks' in part ? printDomain(part, model) : printSequence(part)
}

function commentOn(part: Part): readonly string[] {
  const text = 'definition' in part ? part.reason : part.comment
  const arguments_ = 'definition' in part && part.identity !== undefined ? `(${part.identity})` : ''
  if (text === '') return []
  const target = `${quoteName(part.namespace)}.${quoteName(part.name)}${arguments_}`
  return [`COMMENT ON ${kindOf(part)} ${target} IS '${text.replaceAll("'", "''")}';`]
}

function kindOf(part: Part): string {
  if ('values' in part || 'attributes' in part) return 'TYPE'
  if ('definition' in part) return 'FUNCTION'
  return 'checks' in part ? 'DOMAIN' : 'SEQUENCE'
}

function headOf(
  place: TablePlace,
  {model, partsIn, owners, connections: {from, parents}}: DdlContext,
): readonly string[] {
  const {table} = place
  const targets = (from.get(table) ?? []).map(({to}) => to)
  const makers = partsOf(partsIn(table)).map(part => owners.get(part))
  const needed = new Set(
    [...targets, ...(parents.get(table) ?? []), ...makers].flatMap(each =>
      each && each !== place ? [fileName(each)] : [],
    ),
  )
  const roles = model.roles.filter(({grants}) => grants.some(grant => grant.table === table.name))
  const names = roles.map(({name}) => oneLine(name))
  return [
    `-- Table ${oneLine(place.key)} of ${oneLine(model.name)}`,
    ...(needed.size > 0 ? [`-- Needs first: ${[...needed].sort(compareText).join(', ')}`] : []),
    ...(names.length > 0 ? [`-- Needs the roles: ${names.join(', ')}`] : []),
  ]
}

function fileName({paths}: TablePlace): string {
  return paths.ddl.slice(paths.ddl.lastIndexOf('/') + 1)
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
