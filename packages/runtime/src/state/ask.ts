import type {InputQuestion} from '../contracts.js'
import type {Effect} from './effect.js'
import {withStep, type Run} from './run-state.js'
import {schedule} from './schedule.js'

/** The step waits for an answer; what doesn't need it goes on. */
export function ask(run: Run, step: string, questions: readonly InputQuestion[]): readonly [Run, readonly Effect[]] {
  return schedule(withStep(run, step, {status: 'waiting', questions}), [
    {type: 'tell', event: {type: 'input-needed', step, questions}},
  ])
}
