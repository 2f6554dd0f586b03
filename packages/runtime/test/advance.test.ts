import {expect, test} from 'vitest'
import {advance, type InputEvent} from '@journeywright/runtime'
import {
  at,
  by,
  checked,
  done,
  judged,
  lines,
  planOf,
  play,
  playOut,
  print,
  published,
  refused,
  started,
  step,
} from './machine.js'

test('a run of steps that need each other goes one after the other', () => {
  const plan = planOf(step('1'), step('2', ['1']))
  expect(play(plan, [started, done('1@1#1'), done('2@1#1'), checked, published])).toBe(
    lines('perform 1@1#1', 'passed 1@1#1, perform 2@1#1', 'passed 2@1#1, check-criteria', 'publish', 'finish passed'),
  )
})

test('steps that do not need each other run at once, as far as allowed', () => {
  const plan = planOf(step('1'), step('2'), step('3'))
  expect(play(plan, [started], 2)).toBe('perform 1@1#1, perform 2@1#1')
  expect(
    play(plan, [started, done('2@1#1')], 2)
      .split('\n')
      .at(-1),
  ).toBe('passed 2@1#1, perform 3@1#1')
})

test('a revision rolls back what depends on the maker, and never what is only later in time', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3'), step('4', ['1'], [{judges: ['made-1']}]))
  const events = [started, done('1@1#1'), done('3@1#1'), done('2@1#1'), done('4@1#1'), refused('4@1#1', 'made-1')]
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
  const start = [started, done('1@1#1')]
  expect(
    play(plan, [...start, decided('met'), decided('not met')])
      .split('\n')
      .slice(1),
  ).toEqual(['passed 1@1#1, decide 2@1#1', 'perform 2@1#1', 'ignored 2@1#1'])
  expect(
    play(plan, [...start, decided('not met'), done('4@1#1'), checked, published])
      .split('\n')
      .slice(2),
  ).toEqual(['skipped 2, skipped 3, perform 4@1#1', 'passed 4@1#1, check-criteria', 'publish', 'finish passed'])
  expect(
    play(plan, [...start, by({type: 'cancelled'})])
      .split('\n')
      .at(-1),
  ).toBe('person-decided, stop 2@1#1, finish cancelled')
})

test('whoever works on what is rolled back is stopped', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['1'], [{judges: ['made-1']}]))
  const events = [started, done('1@1#1'), done('3@1#1'), refused('3@1#1', 'made-1')]
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
  const [ended] = playOut(plan, [started, done('1@1#1'), checked, published])
  expect(advance(ended, by({type: 'cancelled'}))[0]).toBe(ended)
})

test('a verdict counts only while it is asked for, and work only while it is done', () => {
  const [run] = playOut(planOf(step('1', [], [{judges: ['made-1']}])), [started])
  expect(advance(run, judged('1@1#1'))[0]).toBe(run)
  const [judging] = advance(run, done('1@1#1'))
  expect(advance(judging, done('1@1#1'))[0]).toBe(judging)
})

test('the same events give the same run', () => {
  const plan = planOf(step('1'), step('2', ['1'], [{judges: ['made-1']}]))
  const events = [started, done('1@1#1'), done('2@1#1'), refused('2@1#1', 'made-1'), done('1@2#1')]
  expect(playOut(plan, events)).toEqual(playOut(plan, events))
})

test('a wait for one answer lets the others go on', () => {
  const plan = planOf(step('1'), step('2'), step('3', ['1']))
  const asks: InputEvent = {type: 'step-needs-input', key: '1@1#1', questions: []}
  expect(play(plan, [started, asks, done('2@1#1')])).toBe(
    lines('perform 1@1#1', 'input-needed 1, perform 2@1#1', 'passed 2@1#1, finish waiting'),
  )
})

test('deliverables that cannot be published make the run wait, and a resume publishes them again', () => {
  const lost: InputEvent = {type: 'publish-failed', problems: []}
  const events = [started, done('1@1#1'), checked, lost, by({type: 'resumed'}), published]
  expect(
    play(planOf(step('1')), events)
      .split('\n')
      .slice(2),
  ).toEqual(['publish', 'finish waiting', 'person-decided, publish', 'finish passed'])
})
