import type {PhaseOfTables} from '../phases/phase.js'
import {phasesOfTables} from '../phases/phases-of-tables.js'
import type {Connections} from './connect-tables.js'
import type {TablePlace} from './plan-paths.js'

/** What `index.json` says of the phases: what each brings, in which order it's made, and what it takes from others. */
export function phaseEntries(
  phases: readonly PhaseOfTables[],
  places: readonly TablePlace[],
  connections: Connections,
): readonly object[] {
  const byTable = phasesOfTables(phases)
  const byKey = new Map(places.map(place => [place.key, place]))
  return phases.map(phase => {
    const own = phase.tables.flatMap(key => byKey.get(key) ?? [])
    const ordered = inCreationOrder(own, connections)
    return {
      id: phase.id,
      title: phase.title,
      depends_on: phase.dependsOn,
      ...(phase.critical && {critical: true}),
      tables: phase.tables,
      ddl: ordered.map(({paths}) => paths.ddl),
      takes_from: phases.flatMap(other => {
        const taken = own.flatMap(({table}) => (connections.from.get(table) ?? []).map(({to}) => to.key))
        const tables = [...new Set(taken)].filter(key => byTable.get(key)?.phase === other)
        return other === phase || tables.length === 0 ? [] : [{phase: other.id, tables}]
      }),
    }
  })
}

/** A table after those that it refers to; where they refer to each other, in the given order. */
function inCreationOrder(places: readonly TablePlace[], {from}: Connections): readonly TablePlace[] {
  const wanted = new Set(places)
  const made = new Set<TablePlace>()
  const open = new Set<TablePlace>()
  const make = (place: TablePlace): void => {
    if (open.has(place) || made.has(place)) return
    open.add(place)
    for (const {to} of from.get(place.table) ?? []) if (wanted.has(to)) make(to)
    made.add(place)
  }
  places.forEach(make)
  return [...made]
}
