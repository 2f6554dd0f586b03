import type {PhaseOfTables} from '../phases/phase.js'
import {phasesOfTables} from '../phases/phases-of-tables.js'
import type {Connections} from './connect-tables.js'
import {inCreationOrder} from './in-creation-order.js'
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
