import {join, resolve} from 'node:path'
import type {Artifact, Backend, Extension, Gate, StepHandler} from '../contracts.js'
import type {Host} from '../host.js'
import type {RunEventBody} from '../run-event.js'
import {makersOf} from './makers-of.js'
import {gatesOf, handlersOf, withCore} from '../with-core.js'
import type {RunPlanInput} from './run-plan-input.js'
import type {ArtifactRef, Run} from '../state/run-state.js'
import {newRedact, type Redact} from '../record/redact.js'
import type {RunStore} from '../record/run-store.js'

/** What the parts of the executor share during one run. */
export interface RunContext {
  readonly input: RunPlanInput
  readonly host: Host
  readonly store: RunStore
  readonly handlers: readonly StepHandler[]
  readonly gates: readonly Gate[]
  readonly backends: readonly Backend[]
  readonly extensions: readonly Extension[]
  readonly workflowId: string
  /** Absolute. */
  readonly out: string
  /** Everything that each step has made in this run, oldest first. */
  readonly history: Map<string, readonly ArtifactRef[]>
  /** Takes secrets out of what is kept or told. */
  readonly redact: Redact
  tell(event: RunEventBody): void
}

export function newContext(input: RunPlanInput, host: Host, store: RunStore): RunContext {
  const plugins = withCore(input.plugins)
  const redact = newRedact(host.env, input.secrets)
  return {
    input,
    host,
    store,
    handlers: handlersOf(plugins),
    gates: gatesOf(plugins),
    backends: plugins.flatMap(plugin => plugin.backends ?? []),
    extensions: plugins.flatMap(plugin => plugin.extensions ?? []),
    workflowId: input.workflowId ?? input.runId,
    out: input.out === undefined ? join(store.folder, 'out') : resolve(input.folder, input.out),
    history: new Map(),
    redact,
    tell: newTell(input, host, redact),
  }
}

/** Nothing is told after the end: who is left behind then has no say any more. */
function newTell({onEvent, runId}: RunPlanInput, host: Host, redact: Redact): RunContext['tell'] {
  let isOver = false
  return event => {
    if (isOver) return
    isOver = event.type === 'run-finished'
    onEvent?.({at: host.now().toISOString(), runId, ...redact(event)})
  }
}

/** What the placeholders of path templates stand for. The plan's id counts how often the plan was made. */
export function placeholderValues(
  context: RunContext,
  run: Run,
): Readonly<Record<'run_id' | 'workflow_id' | 'plan_id', string>> {
  const planner = makersOf(run.plan, 'plan')[0]
  const attempt = planner === undefined ? 1 : (run.steps.get(planner)?.epoch ?? 1)
  return {
    run_id: context.input.runId,
    workflow_id: context.workflowId,
    plan_id: `plan-${context.workflowId}-${attempt}`,
  }
}

/** The artifacts that references stand for. */
export function artifactsOf(context: RunContext, refs: readonly ArtifactRef[]): readonly Artifact[] {
  return refs.map(ref => ({id: ref.id, path: ref.path, content: context.store.contentOf(ref)}))
}

/** Every artifact that counts: that of steps which have passed, or are being judged. */
export function currentRefs(run: Run): readonly ArtifactRef[] {
  return [...run.steps.values()].flatMap(state => state.artifacts)
}
