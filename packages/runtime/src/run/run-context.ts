import {join, resolve} from 'node:path'
import type {Artifact, Extension, Gate, StepHandler} from '../contracts.js'
import type {Host} from '../host.js'
import type {RunEventBody} from '../run-event.js'
import {gatesOf, handlersOf, withCore} from '../with-core.js'
import type {RunPlanInput} from './run-plan-input.js'
import type {ArtifactRef, Run} from '../state/run-state.js'
import type {RunStore} from './run-store.js'

/** What the parts of the executor share during one run. */
export interface RunContext {
  readonly input: RunPlanInput
  readonly host: Host
  readonly store: RunStore
  readonly handlers: readonly StepHandler[]
  readonly gates: readonly Gate[]
  readonly extensions: readonly Extension[]
  readonly workflowId: string
  /** Absolute. */
  readonly out: string
  /** Contents by their SHA-256. */
  readonly contents: Map<string, string>
  /** Everything that each step has made in this run, oldest first. */
  readonly history: Map<string, readonly Artifact[]>
  tell(event: RunEventBody): void
}

export function newContext(input: RunPlanInput, host: Host, store: RunStore): RunContext {
  const plugins = withCore(input.plugins)
  return {
    input,
    host,
    store,
    handlers: handlersOf(plugins),
    gates: gatesOf(plugins),
    extensions: plugins.flatMap(plugin => plugin.extensions ?? []),
    workflowId: input.workflowId ?? input.runId,
    out: input.out === undefined ? join(store.folder, 'out') : resolve(input.folder, input.out),
    contents: new Map(),
    history: new Map(),
    tell: event => input.onEvent?.({at: host.now().toISOString(), runId: input.runId, ...event}),
  }
}

/** What the placeholders of path templates stand for. The plan's id counts how often the plan was made. */
export function placeholderValues(
  context: RunContext,
  run: Run,
): Readonly<Record<'run_id' | 'workflow_id' | 'plan_id', string>> {
  const planner = run.plan.steps.find(step => step.outputs.some(output => output.id === 'plan'))
  const attempt = planner ? (run.steps.get(planner.id)?.epoch ?? 1) : 1
  return {
    run_id: context.input.runId,
    workflow_id: context.workflowId,
    plan_id: `plan-${context.workflowId}-${attempt}`,
  }
}

/** The artifacts that references stand for. */
export function artifactsOf(context: RunContext, refs: readonly ArtifactRef[]): readonly Artifact[] {
  return refs.map(({id, path, hash}) => ({id, path, content: context.contents.get(hash) ?? ''}))
}

/** Every artifact that counts: that of steps which have passed, or are being judged. */
export function currentRefs(run: Run): readonly ArtifactRef[] {
  return [...run.steps.values()].flatMap(state => state.artifacts)
}
