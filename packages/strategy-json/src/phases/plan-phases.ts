import type {Problem} from '@journeywright/problems'
import type {OutputFile, SchemaModel} from '@journeywright/schema'
import {noPhase} from '../problems.js'
import {connectTables} from '../write/connect-tables.js'
import {planPaths} from '../write/plan-paths.js'
import {assignPhases} from './assign-phases.js'
import {findBackwardKeys} from './find-backward-keys.js'
import type {PhaseOfTables} from './phase.js'
import {readPlan} from './read-plan.js'

/** The phases of `.ai/plan` with the tables of each, and what doesn't fit. */
export function planPhases(
  model: Pick<SchemaModel, 'tables'>,
  files: readonly OutputFile[],
): {readonly phases: readonly PhaseOfTables[]; readonly problems: readonly Problem[]} {
  const plan = readPlan(files)
  if (plan.phases.length === 0) return {phases: [], problems: plan.problems}
  const places = planPaths(model)
  const connections = connectTables(places)
  const {phases, without} = assignPhases(plan.phases, places, connections)
  const lost = without.map(({key}) => noPhase(key))
  return {phases, problems: [...plan.problems, ...lost, ...findBackwardKeys(phases, places, connections)]}
}
