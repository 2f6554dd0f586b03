import {indexOf, stateOf, type Run, type StepState} from './run-state.js'

/** A copy of the run with something of a step changed besides its status. */
export function withStep(run: Run, id: string, change: Partial<Omit<StepState, 'id' | 'status' | 'open'>>): Run {
  return {...run, steps: run.steps.with(indexOf(run, id), {...stateOf(run, id), ...change})}
}
