import type {Effect} from './effect.js'
import {move} from './move.js'
import type {PersonEvent} from './person-event.js'
import {keyOf, stateOf, type Risk, type Run} from './run-state.js'

type Overridden = Extract<PersonEvent, {readonly type: 'overridden'}>

/** The step passes with what it has made, or is left out when that is nothing; the risk stays on record for ever. */
export function override(run: Run, {step, risk, by, at}: Overridden): readonly [Run, readonly Effect[]] {
  const state = stateOf(run, step)
  const {artifacts} = state
  const accepted: Risk = {step, risk, by, at, artifacts, problems: state.failures.at(-1)?.problems ?? []}
  const recorded = {...run, risks: [...run.risks, accepted]}
  if (artifacts.length > 0) {
    const passed: Effect = {type: 'passed', step, key: keyOf(state)}
    return [move(recorded, step, 'override', {override: accepted}), [passed]]
  }
  const reason = `${by} goes on without it: ${risk}`
  const next = move(recorded, step, 'forgo', {override: accepted, skip: {reason, byPlan: false}})
  return [next, [{type: 'tell', event: {type: 'step-skipped', step, reason}}]]
}
