import type {AccessPattern, Index, IndexColumn, SchemaModel, Table} from '@journeywright/schema'
import {optionalOf} from './optional-of.js'

/** What `indexes.json` says of a table: its indexes, and the queries that they and its keys are for. */
export function indexesOf(table: Table, {accessPatterns}: SchemaModel): object {
  return {
    table: table.name,
    namespace: table.namespace,
    indexes: table.indexes.map(indexEntry),
    access_patterns: accessPatterns
      .filter(pattern => pattern.table === table.name)
      .map(pattern => ({
        id: pattern.id,
        description: pattern.description,
        equals: pattern.equals,
        sorts_by: pattern.sortsBy.map(columnEntry),
        served_by: servedBy(pattern, table),
        sources: pattern.sources,
      })),
  }
}

function indexEntry(index: Index): object {
  const {name, columns, method, unique, where, include, reason, serves, sources} = index
  const optional = optionalOf(index, ['nullsDistinct', 'storage'])
  return {name, columns: columns.map(columnEntry), method, unique, ...optional, where, include, reason, serves, sources}
}

function columnEntry(column: IndexColumn): object {
  return {name: column.name, order: column.order, ...optionalOf(column, ['nulls', 'opclass', 'collation'])}
}

/** An index serves a pattern when it says so, or when the compared columns, in any order, are its first ones. */
function servedBy(pattern: AccessPattern, {primaryKey, uniques, indexes}: Table): readonly string[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques].filter(key => startsWith(key.columns, pattern.equals))
  const serving = indexes.filter(index => index.serves.includes(pattern.id) || fits(index, pattern))
  return [...keys, ...serving].map(({name}) => name)
}

function fits({columns, where}: Index, {equals}: AccessPattern): boolean {
  const names = columns.map(({name}) => name)
  return where === null && startsWith(names, equals)
}

function startsWith(columns: readonly string[], wanted: readonly string[]): boolean {
  const first = columns.slice(0, wanted.length)
  return wanted.length > 0 && wanted.every(column => first.includes(column))
}
