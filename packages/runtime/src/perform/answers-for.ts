import type {Answer} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {dependentsOf} from '../state/dependents-of.js'
import type {Run} from '../state/run-state.js'

/** What people have answered to a step and to those that it depends on, the first answered step first. */
export function answersFor(run: Run, {id}: PlannedStep): readonly Answer[] {
  const asked = run.answered.filter(each => each === id || dependentsOf(run.plan, each).includes(id))
  return asked.flatMap(each => run.steps.get(each)?.answers ?? [])
}
