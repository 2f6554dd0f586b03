import {answersOfOptions} from '@journeywright/database'
import type {DesignAnswer} from '@journeywright/designer'
import type {RunRecord} from '@journeywright/runtime'

/** What was ever answered to a run and those that it goes back to, and now; the last answer to a question counts. */
export function allAnswers({plan, run}: RunRecord, now: readonly DesignAnswer[]): readonly DesignAnswer[] {
  const given = run.answered.flatMap(id => run.steps.get(id)?.answers ?? [])
  const asked = new Set(now.map(({question}) => question))
  const before = [...answersOfOptions(plan.options), ...given].filter(({question}) => !asked.has(question))
  return [...before, ...now]
}
