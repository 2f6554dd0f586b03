import type {Artifact} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {stateOf, type Run} from '../state/run-state.js'
import {makersOf} from './makers-of.js'
import {artifactsOf, type RunContext} from './run-context.js'

/** What earlier steps have made for a step. */
export function inputsOf(context: RunContext, run: Run, step: PlannedStep): readonly Artifact[] {
  const refs = step.inputs.flatMap(({id}) => {
    return makersOf(run.plan, id).flatMap(maker => stateOf(run, maker).artifacts.filter(ref => ref.id === id))
  })
  return artifactsOf(context, refs)
}
