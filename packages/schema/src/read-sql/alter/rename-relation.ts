import type {RangeVar} from 'libpg-query'
import type {SchemaModel, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {renameAccess} from '../draft/access-to.js'
import {keyOf, type Name} from '../draft/name.js'
import type {Reading} from '../reading.js'
import {rewriteQuery} from './rewrite.js'

/** A table, view or sequence has its new name everywhere, also where its namespace changes. */
export function renameRelation(from: Name, to: Name, reading: Reading): void {
  const {tables, views, sequences, relationNames} = reading.draft
  for (const map of [tables, views, sequences]) moveEntry<Name>(map, from, to)
  relationNames.delete(keyOf(from))
  relationNames.add(keyOf(to))
  renameAccess(from, to, reading.draft)
  for (const table of tables.values()) tables.set(keyOf(table), followed(table, from, to))
  for (const sequence of sequences.values()) {
    const {ownedBy} = sequence
    if (ownedBy?.table !== from.name || ownedBy.namespace !== from.namespace) continue
    sequences.set(keyOf(sequence), {...sequence, ownedBy: {...ownedBy, table: to.name, namespace: to.namespace}})
  }
  for (const view of views.values()) {
    if (!view.query.includes(from.name)) continue
    views.set(keyOf(view), {...view, query: rewriteQuery(view.query, reading, node => renameNode(node, from, to))})
  }
}

/** In place, so that the order stays. */
function moveEntry<Of extends Name>(map: Map<string, Of>, from: Name, to: Name): void {
  if (!map.has(keyOf(from))) return
  const entries = [...map]
  map.clear()
  for (const [key, value] of entries) {
    const isIt = key === keyOf(from)
    map.set(isIt ? keyOf(to) : key, isIt ? {...value, ...to} : value)
  }
}

function followed(table: Table, from: Name, to: Name): Table {
  const isIt = (other: {readonly table: string; readonly namespace?: string}) =>
    other.table === from.name && other.namespace === from.namespace
  const target = {table: to.name, namespace: to.namespace}
  const {partitionOf, inherits} = table
  return {
    ...table,
    columns: table.columns.map(column => ({...column, default: followedDefault(column.default, from, to)})),
    foreignKeys: table.foreignKeys.map(key =>
      isIt(key.references) ? {...key, references: {...key.references, ...target}} : key,
    ),
    ...(partitionOf && isIt(partitionOf) ? {partitionOf: {...partitionOf, ...target}} : {}),
    ...(inherits ? {inherits: inherits.map(each => (each === qualifiedName(from) ? qualifiedName(to) : each))} : {}),
  }
}

/** `nextval('public.users_id_seq'::regclass)` */
function followedDefault(text: string | null, from: Name, to: Name): string | null {
  return text?.replace(`'${qualifiedName(from)}'::regclass`, `'${qualifiedName(to)}'::regclass`) ?? null
}

function renameNode(node: object, from: Name, to: Name): boolean {
  if (!isRelation(node) || node.relname !== from.name || node.schemaname !== from.namespace) return false
  // Columns are still told by the old name.
  node.alias ??= {aliasname: from.name}
  node.relname = to.name
  node.schemaname = to.namespace
  return true
}

function isRelation(node: object): node is RangeVar {
  return 'relname' in node
}

/** What a column of the model says of a type that has another name now. */
export function renameType(from: Name, to: Name, reading: Reading): void {
  const {enums, domains, composites, tables, views} = reading.draft
  for (const map of [enums, domains, composites]) moveEntry<Name>(map, from, to)
  renameAccess(from, to, reading.draft)
  const cast = (text: string | null) =>
    text?.replaceAll(`::${quoteName(from.namespace)}.${quoteName(from.name)}`, `::${qualifiedName(to)}`) ?? null
  for (const table of tables.values()) {
    const columns = table.columns.map(column => ({
      ...column,
      type: followedType(column.type, from, to),
      default: cast(column.default),
    }))
    const checks = table.checks.map(check => ({...check, expression: cast(check.expression) ?? ''}))
    tables.set(keyOf(table), {...table, columns, checks})
  }
  for (const view of views.values()) views.set(keyOf(view), {...view, query: cast(view.query) ?? ''})
}

type ColumnType = SchemaModel['tables'][number]['columns'][number]['type']

function followedType(type: ColumnType, from: Name, to: Name): ColumnType {
  if (type.kind === 'array') return {...type, of: followedType(type.of, from, to)}
  const isNamed = type.kind === 'enum' || type.kind === 'domain' || type.kind === 'composite'
  return isNamed && type.name === from.name && type.namespace === from.namespace ? {...type, ...to} : type
}
