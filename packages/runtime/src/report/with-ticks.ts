import type {CriterionResult} from '../run-event.js'
import type {Run} from '../state/run-state.js'

/** Criteria that no program can check, with the names of the people who have ticked them. */
export function withTicks(criteria: readonly CriterionResult[], {ticks}: Run): readonly CriterionResult[] {
  return criteria.map(criterion => {
    const tick = ticks.get(criterion.name)
    if (!tick || criterion.status !== 'unverified') return criterion
    return {...criterion, status: 'met', evidence: `ticked by ${tick.by} at ${tick.at}`}
  })
}
