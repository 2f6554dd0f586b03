import type {Budget} from '../run-event.js'
import type {Run} from './run-state.js'

/** Which limit of its budget a run has reached; null while there is something left. Seconds come first. */
export function spentLimit({budget, spent}: Pick<Run, 'budget' | 'spent'>): keyof Budget | null {
  if (budget.seconds !== undefined && spent.seconds >= budget.seconds) return 'seconds'
  if (budget.steps !== undefined && spent.steps >= budget.steps) return 'steps'
  if (budget.tokens !== undefined && spent.tokens >= budget.tokens) return 'tokens'
  if (budget.cost !== undefined && spent.cost >= budget.cost) return 'cost'
  return null
}
