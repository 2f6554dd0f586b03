import {ask} from './ask.js'
import type {Decision} from '../run/decide-condition.js'
import type {Effect} from './effect.js'
import {keyOf, plannedStep, withStep, type Run, type StepState} from './run-state.js'
import {schedule} from './schedule.js'

/** A condition that is met starts its step, one that isn't skips it, and one that is open is a person's to answer. */
export function runSkipOrAsk(
  run: Run,
  state: StepState,
  {outcome, evidence}: Decision,
): readonly [Run, readonly Effect[]] {
  const {id} = state
  const {title, condition} = plannedStep(run, id)
  const text = condition?.text ?? ''
  if (outcome === 'met') {
    return [withStep(run, id, {status: 'running'}), [{type: 'perform', step: id, key: keyOf(state)}]]
  }
  if (outcome === 'open') {
    const question = `Does step ${id}, ${title}, apply? Its condition is: ${text}`
    return ask(run, id, [{id: `condition-${id}`, text: question, why: evidence}])
  }
  const reason = `its condition \`${text}\` is not met: ${evidence}`
  return schedule(withStep(run, id, {status: 'skipped', skip: {reason, byPlan: true}}), [
    {type: 'tell', event: {type: 'step-skipped', step: id, reason}},
  ])
}
