import type {Effect} from './effect.js'
import {isLetPass} from './is-let-pass.js'
import {move} from './move.js'
import {planIndex} from './plan-index.js'
import {failTry} from './revise.js'
import {rollBack} from './roll-back.js'
import {keyOf, plannedStep, stateOf, type GateVerdict, type Run, type StepState} from './run-state.js'
import {withStep} from './with-step.js'

/**
 * All gates passed, or what they judged goes back to who made it, with what they said. A gate is overruled where a person
 * has let pass the very bytes that it refuses.
 */
export function passOrRevise(
  run: Run,
  state: StepState,
  verdicts: readonly GateVerdict[],
): readonly [Run, readonly Effect[]] {
  const {id} = state
  const judged = withStep(run, id, {verdicts})
  const failed = verdicts.filter(verdict => verdict.status === 'failed' && refusedBy(run, id, verdict).length > 0)
  if (failed.length === 0) {
    return [move(judged, id, 'accept'), [{type: 'passed', step: id, key: keyOf(state)}]]
  }
  const gates = plannedStep(run, id).gates.filter(gate => failed.some(each => each.gate === gate.gate))
  const makers = new Set(failed.flatMap(verdict => refusedBy(run, id, verdict)))
  const [next, effects] = failTry(
    judged,
    [...makers].sort((a, b) => a - b).flatMap(at => run.steps.at(at)?.id ?? []),
    failed.flatMap(verdict => verdict.problems),
    {judge: id, maxAttempts: Math.min(3, ...gates.map(gate => gate.maxAttempts))},
  )
  return sendBack(next, id, effects)
}

/** Indices of the steps whose artifacts a failed verdict refuses; none when a person has let all of them pass. */
function refusedBy(run: Run, judge: string, {judges}: GateVerdict): readonly number[] {
  const {byId, makers} = planIndex(run.plan)
  const own = byId.get(judge) ?? -1
  const all = judges.length === 0 ? [own] : judges.map(id => standing(run, makers.get(id)) ?? own)
  return all.filter(at => !isLetPass(run.steps.at(at)))
}

/** What hasn't passed can't be sent back: the judge has to do without. */
function standing(run: Run, at: number | undefined): number | undefined {
  return at !== undefined && run.steps.at(at)?.status === 'passed' ? at : undefined
}

/** A judge that doesn't depend on whom it sends back judges again, as new work. Nobody works on its verdict any more. */
function sendBack(run: Run, judge: string, before: readonly Effect[]): readonly [Run, readonly Effect[]] {
  const effects = [...before]
  const next = stateOf(run, judge).status === 'judging' ? rollBack(run, judge, effects) : run
  return [next, effects.filter(effect => effect.type !== 'stop' || effect.step !== judge)]
}
