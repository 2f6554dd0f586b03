import type {Step} from './step.js'

/** By stage, rank and order; equals stay in the order in which they were found. */
export function sortSteps(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => a.stage - b.stage || a.rank - b.rank || a.order - b.order)
}
