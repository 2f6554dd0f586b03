import {nameWords, type Column, type SchemaModel, type Table} from '@journeywright/schema'
import type {TablePhases} from '../phases/phases-of-tables.js'
import type {Connections} from './connect-tables.js'
import type {TablePlace} from './plan-paths.js'

const states = new Set(['status', 'state', 'stage'])

/** How rows of a table go on into later phases, and which column says how far they are. */
export function transitionsOf(
  {key, table}: TablePlace,
  {to}: Connections,
  byTable: TablePhases,
  model: Pick<SchemaModel, 'enums'>,
): readonly object[] {
  const own = byTable.get(key)
  const column = table.columns.find(({name}) => states.has(nameWords(name).at(-1) ?? ''))
  if (!own || !column) return []
  return (to.get(table) ?? []).flatMap(connection => {
    const other = byTable.get(connection.from.key)
    if (!other || other.order <= own.order) return []
    const {id} = other.phase
    const values = valuesOf(column, table, model)
    return [{column: column.name, values, to_phase: id, table: connection.from.key, foreign_key: connection.key.name}]
  })
}

function valuesOf({type}: Column, {namespace}: Table, {enums}: Pick<SchemaModel, 'enums'>): readonly string[] {
  if (type.kind !== 'enum') return []
  const wanted = type.namespace ?? namespace
  const named = enums.filter(({name}) => name === type.name)
  return (named.find(each => each.namespace === wanted) ?? named[0])?.values ?? []
}
