import type {Verdict} from '../contracts.js'
import type {PlannedGate} from '../plan.js'
import {gateResult} from './gate-result.js'
import {gateThrew} from './problems.js'
import {readProjectFile} from './read-project-file.js'
import {makersOf} from './makers-of.js'
import {artifactsOf, type RunContext} from './run-context.js'
import {indexOf, plannedStep, stateOf, type ArtifactRef, type GateVerdict, type Run} from '../state/run-state.js'
import {messageOf} from './run-store.js'

/** The verdicts of a step's gates, up to the first that fails: what isn't there has no shape to judge. */
export async function judgeStep(context: RunContext, run: Run, id: string): Promise<readonly GateVerdict[]> {
  const verdicts: GateVerdict[] = []
  for (const planned of plannedStep(run, id).gates) {
    const {status, score, problems} = await judge(context, run, id, planned)
    const verdict = {
      gate: planned.gate,
      judges: planned.judges,
      status,
      ...(score === undefined ? {} : {score}),
      problems,
    }
    verdicts.push(verdict)
    await context.store.save(`gates/${id}-${planned.gate}.json`, gateResult(context, run, id, verdict))
    if (status === 'failed') break
  }
  return verdicts
}

async function judge(context: RunContext, run: Run, id: string, planned: PlannedGate): Promise<Verdict> {
  const gate = context.gates.find(each => each.id === planned.gate)
  if (!gate) throw new Error(`Internal error: the plan names gate ${planned.gate}, which no plugin has`)
  const refs = refsFor(run, id, planned)
  try {
    return await gate.judge(artifactsOf(context, refs), {
      runId: context.input.runId,
      step: plannedStep(run, id),
      judges: planned.judges,
      options: planned.options,
      projectFile: path => readProjectFile(context.host, context.input.folder, path),
    })
  } catch (error) {
    return {status: 'failed', problems: [gateThrew(planned.gate, messageOf(error))]}
  }
}

/** What the gate judges, and what its own step has made, in the plan's order. */
function refsFor(run: Run, id: string, {judges}: PlannedGate): readonly ArtifactRef[] {
  const makers = new Set([id, ...judges.flatMap(artifact => makersOf(run.plan, artifact))])
  const sorted = [...makers].sort((a, b) => indexOf(run, a) - indexOf(run, b))
  return sorted.flatMap(maker => {
    return stateOf(run, maker).artifacts.filter(ref => maker === id || judges.includes(ref.id))
  })
}
