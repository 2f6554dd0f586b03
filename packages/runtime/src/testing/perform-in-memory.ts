import type {Extension, HandlerContext, Outcome, StepHandler, StepTask} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {fillTemplate} from '../templates.js'

/** What a test says of a task; the rest is as a first try of step 1 in run `test` would have it. */
export type InMemoryTask = Partial<StepTask> &
  Partial<Pick<HandlerContext, 'agents' | 'skills' | 'conventions' | 'signal' | 'progress'>> & {
    readonly extensions?: readonly Extension[]
  }

/** Has a handler perform one step, alone and in memory: its outputs at its own paths, no gates, nothing written. */
export async function performInMemory(handler: StepHandler, given: InMemoryTask = {}): Promise<Outcome> {
  const {extensions = [], agents = [], skills = [], conventions = [], signal, progress, ...task} = given
  const step = task.step ?? stepOf(handler)
  const values = {run_id: 'test', workflow_id: 'test', plan_id: 'plan-test-1'}
  const whole: StepTask = {
    key: `${step.id}@1#1`,
    runId: 'test',
    workflowId: 'test',
    planId: 'plan-test-1',
    createdAt: '2026-01-02T03:04:05.000Z',
    step,
    agent: null,
    skill: null,
    request: '',
    brief: null,
    options: {},
    inputs: [],
    outputs: step.outputs.map(({id, path}) => ({id, path: fillTemplate(path, values)})),
    feedback: [],
    previous: [],
    answers: [],
    tools: [],
    steps: [step],
    ...task,
  }
  return handler.perform(whole, {
    signal: signal ?? new AbortController().signal,
    extensions: point => extensions.filter(extension => extension.point === point),
    agents,
    skills,
    conventions,
    progress: progress ?? (() => undefined),
  })
}

function stepOf(handler: StepHandler): PlannedStep {
  return {
    id: '1',
    title: handler.id,
    at: {file: 'test.md', line: 1, column: 1},
    agent: handler.performs.agents?.[0] ?? null,
    skill: handler.performs.skills?.[0] ?? null,
    model: null,
    performer: `builtin:${handler.id}`,
    condition: null,
    fallbackAgents: [],
    fallbackPerformers: [],
    inputs: [],
    outputs: handler.produces.map(({id, path, mediaType, schema, title, deliverable}) => ({
      id,
      path,
      mediaType,
      schema: schema ?? null,
      title,
      deliverable: deliverable ?? true,
      namedBy: 'handler',
    })),
    gates: [],
    retry: {maxRetries: 3, backoffMs: [1000, 2000, 4000]},
    timeoutMs: 600_000,
    tools: {declared: null, granted: []},
    dependsOn: [],
    resolvedBy: {},
  }
}
