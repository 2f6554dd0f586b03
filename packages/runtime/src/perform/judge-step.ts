import {conventionsFor} from '../conventions-for.js'
import type {GateContext, Verdict} from '../contracts.js'
import type {PlannedGate, PlannedStep} from '../plan.js'
import {gateResult} from './gate-result.js'
import {inputsOf} from './inputs-of.js'
import {isVerdictLines} from './is-verdict-lines.js'
import {gateThrew, tookTooLong} from './problems.js'
import {readProjectFile} from './read-project-file.js'
import {makersOf} from './makers-of.js'
import {artifactsOf, type RunContext} from './run-context.js'
import {
  agentOf,
  indexOf,
  plannedStep,
  stateOf,
  type ArtifactRef,
  type GateVerdict,
  type Run,
} from '../state/run-state.js'
import {messageOf} from '../record/run-store.js'
import {newStop} from './stop.js'
import {withTimeout} from './with-timeout.js'
import {propertiesOf} from '../parse-json.js'

/** The verdicts of a step's gates, up to the first that fails: what isn't there has no shape to judge. */
export async function judgeStep(context: RunContext, run: Run, id: string): Promise<readonly GateVerdict[]> {
  const verdicts: GateVerdict[] = []
  for (const planned of plannedStep(run, id).gates) {
    const {status, score, problems, lines} = await judge(context, run, id, planned)
    const verdict = {
      gate: planned.gate,
      judges: planned.judges,
      status,
      ...(score === undefined ? {} : {score}),
      problems,
      ...(lines === undefined ? {} : {lines}),
    }
    verdicts.push(verdict)
    await context.store.save(`gates/${id}-${planned.gate}.json`, gateResult(context, run, id, verdict))
    if (status === 'failed') break
  }
  return verdicts
}

/** A gate that throws, says nothing that's a verdict or never ends has refused. */
async function judge(context: RunContext, run: Run, id: string, planned: PlannedGate): Promise<Verdict> {
  const {host, input, gates} = context
  const refused = (why: string): Verdict => ({status: 'failed', problems: [gateThrew(planned.gate, why)]})
  const gate = gates.find(each => each.id === planned.gate)
  if (!gate) return refused('no plugin has it any more')
  const step = plannedStep(run, id)
  const artifacts = artifactsOf(context, refsFor(run, id, planned))
  try {
    const verdict = await withTimeout(host, step.timeoutMs, newStop(), async (): Promise<unknown> => {
      return gate.judge(artifacts, {
        runId: input.runId,
        step,
        judges: planned.judges,
        options: planned.options,
        inputs: inputsOf(context, run, step),
        brief: run.plan.brief,
        conventions: conventionsOf(context, run, step),
        projectFile: path => readProjectFile(host, input.folder, path),
      })
    })
    if (verdict === 'too long') return refused(tookTooLong(step.timeoutMs))
    return isVerdict(verdict) ? verdict : refused('it gives no {status, problems}')
  } catch (error) {
    return refused(messageOf(error))
  }
}

function conventionsOf({input}: RunContext, run: Run, step: PlannedStep): GateContext['conventions'] {
  const {agents, skills} = input.definitions
  const agent = agentOf(step, stateOf(run, step.id))
  const find = <Kind extends {readonly id: string}>(all: readonly Kind[], id: string | null) =>
    all.find(each => each.id === id) ?? null
  return conventionsFor(find(agents, agent), find(skills, step.skill), input.definitions)
}

function isVerdict(value: unknown): value is Verdict {
  const {status, problems, score, lines} = propertiesOf(value)
  const isStatus = status === 'passed' || status === 'failed' || status === 'warning'
  const isScore = score === undefined || typeof score === 'number'
  return isStatus && Array.isArray(problems) && isScore && (lines === undefined || isVerdictLines(lines))
}

/** What the gate judges, and what its own step has made, in the plan's order. */
function refsFor(run: Run, id: string, {judges}: PlannedGate): readonly ArtifactRef[] {
  const makers = new Set([id, ...judges.flatMap(artifact => makersOf(run.plan, artifact))])
  const sorted = [...makers].sort((a, b) => indexOf(run, a) - indexOf(run, b))
  return sorted.flatMap(maker => {
    return stateOf(run, maker).artifacts.filter(ref => maker === id || judges.includes(ref.id))
  })
}
