import type {SchemaChange} from '../change-rule.js'
import type {Table} from '../model.js'
import {ownTables} from './own-tables.js'

/** The tables that are in both schemas, in the order of the new one: only those have rows that a change must suit. */
export function pairTables({from, to}: SchemaChange): readonly {readonly before: Table; readonly after: Table}[] {
  const keyOf = ({namespace, name}: Table) => JSON.stringify([namespace, name])
  const old = new Map(from.tables.map(table => [keyOf(table), table]))
  return ownTables(to).flatMap(after => {
    const before = old.get(keyOf(after))
    return before ? [{before, after}] : []
  })
}
