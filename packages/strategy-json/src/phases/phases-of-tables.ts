import type {PhaseOfTables} from './phase.js'

/** The phase of a table and how many come before it, by the table's name in `index.json`. */
export type TablePhases = ReadonlyMap<string, {readonly phase: PhaseOfTables; readonly order: number}>

export function phasesOfTables(phases: readonly PhaseOfTables[]): TablePhases {
  return new Map(phases.flatMap((phase, order) => phase.tables.map(key => [key, {phase, order}] as const)))
}
