import type {Effect} from './effect.js'
import {failTry} from './revise.js'
import {keyOf, plannedStep, withStep, type GateVerdict, type Run, type StepState} from './run-state.js'
import {schedule} from './schedule.js'

/** All gates passed, or what they judged goes back to who made it, with what they said. */
export function passOrRevise(
  run: Run,
  state: StepState,
  verdicts: readonly GateVerdict[],
): readonly [Run, readonly Effect[]] {
  const judged = withStep(run, state.id, {verdicts})
  const failed = verdicts.filter(verdict => verdict.status === 'failed')
  if (failed.length === 0) {
    return schedule(withStep(judged, state.id, {status: 'passed'}), [
      {type: 'passed', step: state.id, key: keyOf(state)},
    ])
  }
  const gates = plannedStep(run, state.id).gates.filter(gate => failed.some(each => each.gate === gate.gate))
  const producers = new Set(failed.flatMap(verdict => verdict.judges.map(id => producerOf(run, id, state.id))))
  return failTry(
    judged,
    run.plan.steps.map(step => step.id).filter(id => producers.has(id)),
    failed.flatMap(verdict => verdict.problems),
    {judge: state.id, maxAttempts: Math.min(3, ...gates.map(gate => gate.maxAttempts))},
  )
}

function producerOf(run: Run, artifact: string, judge: string): string {
  return run.plan.steps.find(step => step.outputs.some(output => output.id === artifact))?.id ?? judge
}
