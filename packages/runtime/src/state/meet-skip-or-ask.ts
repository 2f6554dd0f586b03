import type {Decision} from './decision.js'
import type {Effect} from './effect.js'
import {move} from './move.js'
import {plannedStep, type Run, type StepState} from './run-state.js'

/** A condition that is met lets its step start, one that isn't skips it, and one that is open is a person's to answer. */
export function meetSkipOrAsk(
  run: Run,
  {id}: StepState,
  {outcome, evidence}: Decision,
): readonly [Run, readonly Effect[]] {
  if (outcome === 'met') return [move(run, id, 'meet', {isMet: true}), []]
  const {title, condition} = plannedStep(run, id)
  const text = condition?.text ?? ''
  if (outcome === 'open') {
    const question = `Does step ${id}, ${title}, apply? Its condition is: ${text}`
    const questions = [{id: `condition-${id}`, text: question, why: evidence}]
    return [
      move(run, id, 'inquire', {questions, waitsFor: 'condition'}),
      [{type: 'tell', event: {type: 'input-needed', step: id, questions}}],
    ]
  }
  const reason = `its condition \`${text}\` is not met: ${evidence}`
  return [
    move(run, id, 'leave-out', {skip: {reason, byPlan: true}}),
    [{type: 'tell', event: {type: 'step-skipped', step: id, reason}}],
  ]
}
