import type {Backend, BackendContext, Outcome, StepTask} from '../contracts.js'
import {testOutput} from './test-output.js'
import {testStep} from './test-step.js'
import {testTask} from './test-task.js'

/** What a test says of a task; its outputs are those of step 1 of run `test`. */
export type BackendTask = Partial<StepTask> & Partial<BackendContext>

export interface BackendPerformance {
  readonly outcome: Outcome
  /** What it said while it worked, in order. */
  readonly progress: readonly string[]
}

/**
 * Has a backend perform one step, alone: nothing is written. Throws what the backend throws, and when it doesn't end with
 * exactly one outcome, as a run would refuse it.
 */
export async function performWithBackend(backend: Backend, given: BackendTask = {}): Promise<BackendPerformance> {
  const {target = '', folder = process.cwd(), timeoutMs = 600_000, signal, ...task} = given
  const outputs = (task.outputs ?? []).map(testOutput)
  const step = task.step ?? testStep({performer: `${backend.id}:${target}`, timeoutMs, outputs})
  const context = {target, folder, timeoutMs, signal: signal ?? new AbortController().signal}
  const progress: string[] = []
  const outcomes: Outcome[] = []
  for await (const said of backend.perform(testTask(step, task), context)) {
    if (said.kind === 'progress') progress.push(said.message)
    else outcomes.push(said)
  }
  const [outcome] = outcomes
  if (outcome && outcomes.length === 1) return {outcome, progress}
  throw new Error(`Unexpected ${outcomes.length} outcomes of backend \`${backend.id}\`, expected one`)
}
