import {formatProblem} from '@journeywright/problems'
import {currentRefs, type RunContext} from './run-context.js'
import {agentOf, plannedStep, stateOf, type GateVerdict, type Run} from '../state/run-state.js'

/** A gate's verdict in the shape that other tools of this format read. Ends with a newline. */
export function gateResult(context: RunContext, run: Run, id: string, verdict: GateVerdict): string {
  const judged = currentRefs(run).filter(ref => verdict.judges.includes(ref.id))
  const problems = verdict.problems.map(formatProblem)
  const result = {
    gate_id: `${id}-${verdict.gate}`,
    run_id: context.input.runId,
    workflow: run.plan.cuj.id,
    step: id,
    timestamp: context.host.now().toISOString(),
    status: verdict.status,
    agent: agentOf(plannedStep(run, id), stateOf(run, id)),
    ...(verdict.score === undefined ? {} : {score: verdict.score}),
    ...(verdict.lines === undefined ? {} : {lines: verdict.lines}),
    validations: judged.map(({id: artifact, path, hash}) => ({artifact, path, hash})),
    warnings: verdict.status === 'warning' ? problems : [],
    blockers: verdict.status === 'failed' ? problems : [],
    allowed: verdict.status !== 'failed',
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
