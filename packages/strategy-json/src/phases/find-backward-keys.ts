import type {Problem} from '@journeywright/problems'
import {laterPhase} from '../problems.js'
import type {Connection, Connections} from '../write/connect-tables.js'
import type {TablePlace} from '../write/plan-paths.js'
import type {PhaseOfTables} from './phase.js'
import {phasesOfTables} from './phases-of-tables.js'

/** Foreign keys that point from a table to one which isn't there yet when the table's phase is built. */
export function findBackwardKeys(
  phases: readonly PhaseOfTables[],
  places: readonly TablePlace[],
  {from}: Connections,
): readonly Problem[] {
  const byTable = phasesOfTables(phases)
  const problemOf = (connection: Connection): readonly Problem[] => {
    const own = byTable.get(connection.from.key)
    const other = byTable.get(connection.to.key)
    if (!own || !other || own.order >= other.order) return []
    return [laterPhase(connection, own.phase.title, other.phase.title, isOptional(connection))]
  }
  return places.flatMap(({table}) => (from.get(table) ?? []).flatMap(problemOf))
}

function isOptional({key, from}: Connection): boolean {
  return from.table.columns.some(({name, nullable}) => nullable && key.columns.includes(name))
}
