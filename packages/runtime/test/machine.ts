import {
  advance,
  newRun,
  type Effect,
  type InputEvent,
  type PersonDecision,
  type Plan,
  type PlannedStep,
  type Run,
} from '@journeywright/runtime'

/** What tests of `advance` say: steps, plans and events in few words, and effects as lines. */
export const started: InputEvent = {type: 'started'}
export const checked: InputEvent = {type: 'criteria-checked', results: []}
export const published: InputEvent = {type: 'published', files: []}

export function done(key: string): InputEvent {
  const id = `made-${key.split('@')[0]}`
  return {type: 'step-done', key, artifacts: [{id, path: id, hash: 'x', size: 1}], notes: []}
}

export function judged(key: string): InputEvent {
  return {type: 'gates-judged', key, verdicts: []}
}

/** A step with gates that they let pass. */
export function passes(key: string): readonly InputEvent[] {
  return [done(key), judged(key)]
}

/** A person's decision. */
export function by(decision: PersonDecision): InputEvent {
  return {...decision, by: 'Ada', at: '2026-01-02T03:04:05.000Z'}
}

export function refused(key: string, artifact: string): InputEvent {
  return {type: 'gates-judged', key, verdicts: [{gate: 'test', judges: [artifact], status: 'failed', problems: []}]}
}

export function playOut(
  plan: Plan,
  events: readonly InputEvent[],
  concurrency = 1,
): readonly [Run, readonly (readonly Effect[])[]] {
  let run = newRun(plan, concurrency)
  const all: (readonly Effect[])[] = []
  for (const event of events) {
    const [next, effects] = advance(run, event)
    run = next
    all.push(effects)
  }
  return [run, all]
}

export function play(plan: Plan, events: readonly InputEvent[], concurrency = 1): string {
  return playOut(plan, events, concurrency)[1].map(print).join('\n')
}

export function print(effects: readonly Effect[]): string {
  return effects
    .map(effect => {
      if (effect.type === 'tell')
        return `${effect.event.type.replace('step-', '')} ${'step' in effect.event ? effect.event.step : ''}`.trim()
      if (effect.type === 'finish') return `finish ${effect.status}`
      return 'key' in effect ? `${effect.type} ${effect.key}` : effect.type
    })
    .join(', ')
}

export function lines(...all: readonly string[]): string {
  return all.join('\n')
}

export const at = {file: 'a.md', line: 1, column: 1}

export function step(
  id: string,
  dependsOn: readonly string[] = [],
  gates: readonly {readonly judges: readonly string[]}[] = [],
  more: Partial<PlannedStep> = {},
): PlannedStep {
  return {
    id,
    title: id,
    at,
    agent: 'a',
    skill: null,
    model: null,
    performer: 'builtin:a',
    condition: null,
    fallbackAgents: [],
    fallbackPerformers: [],
    inputs: [],
    dependsOn,
    resolvedBy: {},
    outputs: [
      {
        id: `made-${id}`,
        path: `made-${id}`,
        mediaType: 'text/plain',
        schema: null,
        title: id,
        deliverable: true,
        namedBy: 'handler',
      },
    ],
    gates: gates.map(({judges}) => ({
      gate: 'test',
      judges,
      options: {},
      maxAttempts: 3,
    })),
    retry: {maxRetries: 3, backoffMs: [1e3, 2e3, 4e3]},
    timeoutMs: 60_000,
    tools: {declared: null, granted: []},
    ...more,
  }
}

export function planOf(...steps: readonly PlannedStep[]): Plan {
  return {
    formatVersion: '1',
    cuj: {id: 'CUJ-1', title: 'T', file: 'a.md'},
    request: '',
    brief: null,
    options: {},
    steps,
    criteria: [],
    degradation: null,
    views: {checkpoint: null, recoveryState: null, errorLog: null},
    definitions: {},
  }
}

/** What the last of the events leads to, as a line. */
export function lastOf(plan: Plan, events: readonly InputEvent[], concurrency = 1): string {
  return print(playOut(plan, events, concurrency)[1].at(-1) ?? [])
}

/** How the steps stand after the events: `1 passed 1@1#1`. */
export function statesOf(run: Run): readonly string[] {
  return [...run.steps.values()].map(({id, status, epoch, attempt}) => `${status} ${id}@${epoch}#${attempt}`)
}

export function failed(key: string, more: {readonly final?: true; readonly gone?: true} = {}): InputEvent {
  return {type: 'step-failed', key, problems: [problem], ...more}
}

export function transient(key: string, retryAfterMs?: number): InputEvent {
  return {type: 'step-transient', key, reason: 'busy', ...(retryAfterMs === undefined ? {} : {retryAfterMs})}
}

export function asks(key: string, ...questions: readonly string[]): InputEvent {
  return {type: 'step-needs-input', key, questions: questions.map(id => ({id, text: `${id}?`, why: 'so'}))}
}

export const problem = {code: 'test/dull', severity: 'error', message: 'It is dull', fix: 'Add a fox.'} as const
