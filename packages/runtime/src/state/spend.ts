import type {StepEvent} from './advance-step.js'
import type {Run} from './run-state.js'

/** Counts what a try has used, also when its result comes too late: it's paid for. */
export function spend(run: Run, event: StepEvent): Run {
  const usage = 'usage' in event ? event.usage : undefined
  if (!usage) return run
  const {tokens, cost} = run.spent
  return {...run, spent: {...run.spent, tokens: tokens + (usage.tokens ?? 0), cost: cost + (usage.cost ?? 0)}}
}
