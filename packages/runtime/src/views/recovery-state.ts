import {formatProblem} from '@journeywright/problems'
import {waysOn} from '../report/ways-on.js'
import {agentOf, plannedStep, type Run, type StepState} from '../state/run-state.js'
import type {RunContext} from '../perform/run-context.js'

/** What a run waits for, what was tried, and how to go on. A view: the journal is what counts. */
export function recoveryState({input, host}: RunContext, run: Run): string {
  const states = [...run.steps.values()]
  const result = {
    run_id: input.runId,
    workflow: run.plan.cuj.id,
    timestamp: host.now().toISOString(),
    status: run.status,
    stop: run.stop?.kind ?? null,
    waiting: states
      .filter(({status}) => status === 'waiting')
      .map(({id, questions}) => ({step: id, title: plannedStep(run, id).title, questions})),
    tried: states.filter(({failures}) => failures.length > 0).map(state => triedOf(run, state)),
    risks: run.risks,
    commands: waysOn(run, input.runId).map(({command, does}) => ({command, does})),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

function triedOf(run: Run, state: StepState): object {
  return {
    step: state.id,
    status: state.status,
    agent: agentOf(plannedStep(run, state.id), state),
    failures: state.failures.map(({agent, epoch, problems}) => ({agent, epoch, problems: problems.map(formatProblem)})),
  }
}
