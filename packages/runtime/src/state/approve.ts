import {changeRun} from './change-run.js'
import {move} from './move.js'
import type {PersonEvent} from './person-event.js'
import {stateOf, type Run} from './run-state.js'

type Approved = Extract<PersonEvent, {readonly type: 'approved'}>

/** What a step has asked is answered with yes, or with the given answers: it can start. */
export function approve(run: Run, {step, by, answers}: Approved): Run {
  const state = stateOf(run, step)
  if (state.waitsFor === 'condition') return move(run, step, 'agree', {isMet: true})
  if (state.waitsFor === 'tick') return move(run, step, 'answer', {isTicked: true})
  const given = answers.map(({question, text}) => ({question, text, by}))
  const answered = run.answered.includes(step) ? run.answered : [...run.answered, step]
  return move(changeRun(run, {answered}), step, 'answer', {answers: [...state.answers, ...given]})
}
