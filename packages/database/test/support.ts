import type {
  ArtifactContract,
  Artifact,
  Outcome,
  PlannedStep,
  Plugin,
  StepHandler,
  StepTask,
} from '@journeywright/runtime'
import {readDefinitions, type Definitions} from '@journeywright/definitions'
import {fileURLToPath} from 'node:url'
import {databasePlugin} from '@journeywright/database'

export const plugin = databasePlugin()

export const definitions: Definitions = (
  await readDefinitions(
    (plugin.definitions ?? []).map(url => ({
      folder: fileURLToPath(url),
      origin: {kind: 'plugin' as const, name: plugin.name},
    })),
  )
).definitions

export function handler(id: string, from: Plugin = plugin): StepHandler {
  const found = from.handlers?.find(each => each.id === id)
  if (!found) throw new Error(`no handler ${id}`)
  return found
}

export interface Given extends Partial<StepTask> {
  readonly skills?: Definitions['skills']
  /** The repository's. */
  readonly conventions?: Definitions['conventions']
  readonly plugin?: Plugin
  readonly signal?: AbortSignal
  readonly progress?: (message: string) => void
  readonly extensions?: readonly {readonly point: string; readonly id: string; readonly value: unknown}[]
}

/** Performs a handler alone, with every definition that ships, on a request. */
export function perform(id: string, {extensions = [], skills = definitions.skills, ...more}: Given): Promise<Outcome> {
  const {
    conventions = [],
    plugin: from = plugin,
    signal = new AbortController().signal,
    progress = () => {},
    ...given
  } = more
  const {produces} = handler(id, from)
  const task: StepTask = {
    key: '1@1#1',
    runId: 'run',
    workflowId: 'shop',
    planId: 'plan-shop-1',
    createdAt: '2026-01-02T03:04:05.000Z',
    step: plannedStep({id: '1', outputs: produces}),
    agent: definitions.agents.find(agent => agent.id === 'database-architect') ?? null,
    skill: definitions.skills.find(skill => skill.id === id) ?? null,
    request: 'Design database for user management',
    brief: null,
    options: {},
    inputs: [],
    outputs: produces.map(output => ({id: output.id, path: fillIn(output.path)})),
    feedback: [],
    previous: [],
    answers: [],
    tools: [],
    steps: journey,
    ...given,
  }
  return handler(id, from).perform(task, {
    signal,
    extensions: point => extensions.filter(each => each.point === point),
    agents: definitions.agents,
    skills,
    conventions,
    progress,
  })
}

/** The artifacts of an outcome that must be `done`. */
export function artifactsOf(outcome: Outcome): readonly Artifact[] {
  if (outcome.kind !== 'done') throw new Error(`Unexpected outcome ${JSON.stringify(outcome, null, 2)}`)
  return outcome.artifacts
}

export function contentOf(artifacts: readonly Artifact[], id: string): string {
  const artifact = artifacts.find(each => each.id === id)
  if (!artifact) throw new Error(`no artifact ${id}`)
  return artifact.content
}

function fillIn(path: string): string {
  return path.replaceAll('{{workflow_id}}', 'shop')
}

interface GivenStep extends Partial<Omit<PlannedStep, 'outputs'>> {
  readonly id: string
  readonly outputs: readonly ArtifactContract[]
}

export function plannedStep({outputs, ...given}: GivenStep): PlannedStep {
  return {
    title: `Step ${given.id}`,
    at: {file: 'cujs/CUJ-008.md', line: 1, column: 1},
    agent: 'database-architect',
    skill: null,
    model: null,
    performer: 'builtin:test',
    condition: null,
    fallbackAgents: [],
    fallbackPerformers: [],
    timeoutMs: 600_000,
    tools: {declared: null, granted: []},
    inputs: [],
    gates: [],
    retry: {maxRetries: 3, backoffMs: [1000, 2000, 4000]},
    dependsOn: [],
    resolvedBy: {},
    ...given,
    outputs: outputs.map(({id, path, mediaType, title, schema, deliverable}) => ({
      id,
      path,
      mediaType,
      title,
      schema: schema ?? null,
      deliverable: deliverable ?? true,
      namedBy: 'handler',
    })),
  }
}

/** The steps of a small journey, as a plan has them. */
const journey: readonly PlannedStep[] = [
  plannedStep({id: '0', title: 'Planning', agent: 'planner', outputs: handler('plan-schema').produces}),
  plannedStep({
    id: '1',
    title: 'Schema Design',
    skill: 'schema-design',
    dependsOn: ['0'],
    outputs: handler('schema-design').produces,
    gates: [{gate: 'team-review', judges: ['schema-document'], options: {}, maxAttempts: 3}],
    fallbackAgents: ['architect'],
  }),
  plannedStep({
    id: '1.1',
    title: 'Migration Planning',
    skill: 'migration-planning',
    dependsOn: ['1'],
    inputs: [{id: 'schema-document', from: '1', optional: false}],
    outputs: handler('migration-planning').produces,
  }),
]
