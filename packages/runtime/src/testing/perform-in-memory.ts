import type {Extension, HandlerContext, Outcome, StepHandler, StepTask} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {testStep} from './test-step.js'
import {testTask} from './test-task.js'

/** What a test says of a task; the rest is as a first try of step 1 in run `test` would have it. */
export type InMemoryTask = Partial<StepTask> &
  Partial<Pick<HandlerContext, 'agents' | 'skills' | 'conventions' | 'signal' | 'progress'>> & {
    readonly extensions?: readonly Extension[]
  }

/** Has a handler perform one step, alone and in memory: its outputs at its own paths, no gates, nothing written. */
export async function performInMemory(handler: StepHandler, given: InMemoryTask = {}): Promise<Outcome> {
  const {extensions = [], agents = [], skills = [], conventions = [], signal, progress, ...task} = given
  return handler.perform(testTask(task.step ?? stepOf(handler), task), {
    signal: signal ?? new AbortController().signal,
    extensions: point => extensions.filter(extension => extension.point === point),
    agents,
    skills,
    conventions,
    progress: progress ?? (() => undefined),
  })
}

function stepOf(handler: StepHandler): PlannedStep {
  return testStep({
    title: handler.id,
    agent: handler.performs.agents?.[0] ?? null,
    skill: handler.performs.skills?.[0] ?? null,
    performer: `builtin:${handler.id}`,
    outputs: handler.produces.map(({schema, deliverable, ...contract}) => ({
      id: contract.id,
      path: contract.path,
      mediaType: contract.mediaType,
      schema: schema ?? null,
      title: contract.title,
      deliverable: deliverable ?? true,
      namedBy: 'handler',
    })),
  })
}
