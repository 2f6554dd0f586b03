import type {InputQuestion} from '../contracts.js'
import type {Effect} from './effect.js'
import {move} from './move.js'
import {performerOf, plannedStep, type Run, type StepState} from './run-state.js'

/** The step waits for a tick or an answer; what doesn't need it goes on. */
export function ask(
  run: Run,
  state: StepState,
  questions: readonly InputQuestion[],
): readonly [Run, readonly Effect[]] {
  const {id} = state
  const waitsFor = performerOf(plannedStep(run, id), state) === 'person' ? 'tick' : 'answers'
  return [
    move(run, id, 'ask', {questions, waitsFor}),
    [{type: 'tell', event: {type: 'input-needed', step: id, questions}}],
  ]
}
