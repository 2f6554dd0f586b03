import {expect, test} from 'vitest'
import {
  advance,
  newRun,
  type Effect,
  type InputEvent,
  type Plan,
  type PlannedStep,
  type Run,
} from '@journeywright/runtime'

test('a run of steps that need each other goes one after the other', () => {
  expect(
    play(planOf(step('1'), step('2', ['1'])), [started, ...passes('1@1#1'), ...passes('2@1#1'), checked, published]),
  ).toBe(
    lines(
      'perform 1@1#1',
      'judge 1@1#1',
      'passed 1@1#1, perform 2@1#1',
      'judge 2@1#1',
      'passed 2@1#1, check-criteria',
      'publish',
      'finish passed',
    ),
  )
})

test('steps that do not need each other run at once, as far as allowed', () => {
  const plan = planOf(step('1'), step('2'), step('3'))
  expect(play(plan, [started], 2)).toBe('perform 1@1#1, perform 2@1#1')
  expect(
    play(plan, [started, ...passes('2@1#1')], 2)
      .split('\n')
      .at(-1),
  ).toBe('passed 2@1#1, perform 3@1#1')
})

test('a revision rolls back what depends on the maker, and never what is only later in time', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3'), step('4', ['1'], [{judges: ['made-1']}]))
  const events = [
    started,
    ...passes('1@1#1'),
    ...passes('3@1#1'),
    ...passes('2@1#1'),
    done('4@1#1'),
    refused('4@1#1', 'made-1'),
  ]
  const [run, effects] = playOut(plan, events, 4)
  expect(print(effects.at(-1) ?? [])).toBe('revised 1, perform 1@2#1')
  expect([...run.steps.values()].map(({id, status, epoch}) => `${id} ${status} ${epoch}`)).toEqual([
    '1 running 2',
    '2 blocked 2',
    '3 passed 1',
    '4 blocked 2',
  ])
})

test('a condition is decided before its step, once an epoch, and an answer that comes late changes nothing', () => {
  const compare = {kind: 'compare', left: 'score', operator: '>=', right: 7} as const
  const conditional = {...step('2', ['1']), condition: {text: 'score >= 7', at, expression: compare}}
  const needy = {...step('3', ['2']), inputs: [{id: 'made-2', from: '2', optional: false}]}
  const easy = {...step('4', ['2']), inputs: [{id: 'made-2', from: '2', optional: true}]}
  const plan = planOf(step('1'), conditional, needy, easy)
  const decided = (outcome: 'met' | 'not met'): InputEvent => {
    return {type: 'condition-decided', key: '2@1#1', outcome, evidence: 'so'}
  }
  const start = [started, ...passes('1@1#1')]
  expect(
    play(plan, [...start, decided('met'), decided('not met')])
      .split('\n')
      .slice(2),
  ).toEqual(['passed 1@1#1, decide 2@1#1', 'perform 2@1#1', 'ignored 2@1#1'])
  expect(
    play(plan, [...start, decided('not met'), ...passes('4@1#1'), checked, published])
      .split('\n')
      .slice(3),
  ).toEqual([
    'skipped 2, skipped 3, perform 4@1#1',
    'judge 4@1#1',
    'passed 4@1#1, check-criteria',
    'publish',
    'finish passed',
  ])
  expect(
    play(plan, [...start, {type: 'cancelled'}])
      .split('\n')
      .at(-1),
  ).toBe('stop 2@1#1, finish cancelled')
})

test('whoever works on what is rolled back is stopped', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['1'], [{judges: ['made-1']}]))
  const events = [started, ...passes('1@1#1'), done('3@1#1'), refused('3@1#1', 'made-1')]
  expect(play(plan, events, 4).split('\n').at(-1)).toBe('stop 2@1#1, revised 1, perform 1@2#1')
})

test('an event of an earlier epoch, an earlier attempt or after the end changes nothing', () => {
  const plan = planOf(step('1'))
  const failed: InputEvent = {type: 'step-failed', key: '1@1#1', problems: []}
  const busy: InputEvent = {type: 'step-transient', key: '1@2#1', reason: 'busy'}
  const [run] = playOut(plan, [started, failed, busy])
  for (const event of [done('1@1#1'), done('1@2#1'), failed, busy, done('9@1#1'), checked, started]) {
    const [after, effects] = advance(run, event)
    expect(after).toBe(run)
    expect(effects.map(({type}) => type)).toEqual(['ignored'])
  }
  const [ended] = playOut(plan, [started, ...passes('1@1#1'), checked, published])
  expect(advance(ended, {type: 'cancelled'})[0]).toBe(ended)
})

test('a verdict counts only while it is asked for, and work only while it is done', () => {
  const [run] = playOut(planOf(step('1')), [started])
  expect(advance(run, {type: 'gates-judged', key: '1@1#1', verdicts: []})[0]).toBe(run)
  const [judging] = advance(run, done('1@1#1'))
  expect(advance(judging, done('1@1#1'))[0]).toBe(judging)
})

test('the same events give the same run', () => {
  const plan = planOf(step('1'), step('2', ['1'], [{judges: ['made-1']}]))
  const events = [started, ...passes('1@1#1'), done('2@1#1'), refused('2@1#1', 'made-1'), ...passes('1@2#1')]
  expect(playOut(plan, events)).toEqual(playOut(plan, events))
})

test('a wait for one answer lets the others go on', () => {
  const plan = planOf(step('1'), step('2'), step('3', ['1']))
  const asks: InputEvent = {type: 'step-needs-input', key: '1@1#1', questions: []}
  expect(play(plan, [started, asks, ...passes('2@1#1')])).toBe(
    lines('perform 1@1#1', 'input-needed 1, perform 2@1#1', 'judge 2@1#1', 'passed 2@1#1, finish waiting'),
  )
})

test('deliverables that cannot be published fail the run', () => {
  const lost: InputEvent = {type: 'publish-failed', problems: []}
  expect(
    play(planOf(step('1')), [started, ...passes('1@1#1'), checked, lost])
      .split('\n')
      .at(-1),
  ).toBe('finish failed')
})

const started: InputEvent = {type: 'started'}
const checked: InputEvent = {type: 'criteria-checked', results: []}
const published: InputEvent = {type: 'published', files: []}

function done(key: string): InputEvent {
  const id = `made-${key.split('@')[0]}`
  return {type: 'step-done', key, artifacts: [{id, path: id, hash: 'x', size: 1}], notes: []}
}

function passes(key: string): readonly InputEvent[] {
  return [done(key), {type: 'gates-judged', key, verdicts: []}]
}

function refused(key: string, artifact: string): InputEvent {
  return {type: 'gates-judged', key, verdicts: [{gate: 'test', judges: [artifact], status: 'failed', problems: []}]}
}

function playOut(
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

function play(plan: Plan, events: readonly InputEvent[], concurrency = 1): string {
  return playOut(plan, events, concurrency)[1].map(print).join('\n')
}

function print(effects: readonly Effect[]): string {
  return effects
    .map(effect => {
      if (effect.type === 'tell')
        return `${effect.event.type.replace('step-', '')} ${'step' in effect.event ? effect.event.step : ''}`
      if (effect.type === 'finish') return `finish ${effect.status}`
      return 'key' in effect ? `${effect.type} ${effect.key}` : effect.type
    })
    .join(', ')
}

function lines(...all: readonly string[]): string {
  return all.join('\n')
}

const at = {file: 'a.md', line: 1, column: 1}

function step(
  id: string,
  dependsOn: readonly string[] = [],
  gates: readonly {readonly judges: readonly string[]}[] = [],
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
    retry: {
      maxRetries: 3,
      backoffMs: [1e3, 2e3, 4e3],
    },
  }
}

function planOf(...steps: readonly PlannedStep[]): Plan {
  return {
    formatVersion: '1',
    cuj: {id: 'CUJ-1', title: 'T', file: 'a.md'},
    request: '',
    brief: null,
    options: {},
    steps,
    criteria: [],
    degradation: null,
    definitions: {},
  }
}
