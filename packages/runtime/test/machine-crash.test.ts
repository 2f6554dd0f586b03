import {expect, test} from 'vitest'
import type {InputEvent} from '@journeywright/runtime'
import {stateOf} from '../src/state/run-state.js'
import {
  at,
  by,
  checked,
  done,
  judged,
  lastOf,
  lines,
  planOf,
  play,
  playOut,
  started,
  statesOf,
  step,
  transient,
} from './machine.js'

const reopened: InputEvent = {type: 'reopened'}
const interrupted: InputEvent = {type: 'interrupted'}
const gated = [{judges: ['made-1']}]

test('whoever takes over does what was in flight again, with the same keys', () => {
  const plan = planOf(step('1', [], gated), step('2'), step('3'), step('4', ['1']))
  const events = [started, done('1@1#1'), transient('2@1#1', 5000), reopened]
  expect(lastOf(plan, events, 3)).toBe('judge 1@1#1, wait 2@1#2, perform 3@1#1')
  expect(lastOf(planOf(step('1')), [started, done('1@1#1'), reopened])).toBe('check-criteria')
  expect(lastOf(planOf(step('1')), [started, done('1@1#1'), checked, reopened])).toBe('publish')
})

test('the third death during one key is a failed try; a wait for a retry is nobody at work', () => {
  const plan = planOf(step('1'), step('2'))
  const [run, effects] = playOut(plan, [started, reopened, transient('1@1#1'), reopened, reopened, reopened], 2)
  expect(stateOf(run, '1')).toMatchObject({attempt: 2, interruptions: 0})
  expect(effects.at(-1)?.map(effect => ('key' in effect ? `${effect.type} ${effect.key}` : effect.type))).toEqual([
    'wait 1@1#2',
    'perform 2@2#1',
  ])
  expect(stateOf(run, '2').failures.map(({problems}) => problems[0]?.message)).toEqual([
    'Unexpected death of the run during `2@1#1`, for the third time, expected the step to end',
  ])
})

test('a condition is looked at again however often whoever does so dies', () => {
  const condition = {text: 'if it snows', at, expression: {kind: 'prose', text: 'if it snows', at}} as const
  const deaths = [reopened, reopened, reopened, reopened]
  expect(lastOf(planOf(step('1', [], [], {condition})), [started, ...deaths])).toBe('decide 1@1#1')
})

test('an interruption keeps what is in flight, and a resume goes on with it; it counts as no death', () => {
  const plan = planOf(step('1'), step('2', ['1']))
  const events = [started, interrupted, by({type: 'resumed'}), interrupted, by({type: 'resumed'}), interrupted]
  expect(play(plan, [...events, by({type: 'resumed'}), done('1@1#1')])).toBe(
    lines(
      'perform 1@1#1',
      'stop 1@1#1, finish waiting',
      'person-decided, perform 1@1#1',
      'stop 1@1#1, finish waiting',
      'person-decided, perform 1@1#1',
      'stop 1@1#1, finish waiting',
      'person-decided, perform 1@1#1',
      'passed 1@1#1, perform 2@1#1',
    ),
  )
  expect(playOut(plan, events)[0].stop).toEqual({kind: 'interrupted'})
})

test('a decision about an interrupted run goes on with it, and does nothing again that it takes back', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3'))
  const events = [started, done('1@1#1'), interrupted, by({type: 'rolled-back', step: '1'})]
  expect(lastOf(plan, events, 2)).toBe('person-decided, revised 1, perform 3@1#1, perform 1@2#1')
})

test('an interruption before the start, and one while criteria are checked, lose nothing', () => {
  expect(play(planOf(step('1')), [interrupted, by({type: 'resumed'})])).toBe(
    lines('finish waiting', 'person-decided, perform 1@1#1'),
  )
  expect(lastOf(planOf(step('1')), [started, done('1@1#1'), interrupted, by({type: 'resumed'})])).toBe(
    'person-decided, check-criteria',
  )
})

test('a changed plan keeps what stands: changed and new steps are made anew, with what depends on them', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['1']), step('4', ['3']))
  const events = [started, done('1@1#1'), done('2@1#1'), done('3@1#1')]
  const next = planOf(step('1'), step('2', ['1']), step('new'), step('3', ['1', 'new']), step('4', ['3']))
  const [run] = playOut(plan, [...events, {type: 'replanned', plan: next, changed: ['3']}])
  expect(statesOf(run)).toEqual(['passed 1@1#1', 'passed 2@1#1', 'running new@1#1', 'blocked 3@2#1', 'blocked 4@2#1'])
  const [fewer, effects] = playOut(plan, [
    ...events,
    {type: 'replanned', plan: planOf(step('1'), step('2', ['1'])), changed: []},
  ])
  expect(statesOf(fewer)).toEqual(['passed 1@1#1', 'passed 2@1#1'])
  expect(effects.at(-1)).toEqual([{type: 'stop', step: '4', key: '4@1#1'}, {type: 'check-criteria'}])
})

test('a step that one accepted plan leaves out and a later one brings back has a key of its own', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['1']))
  const without = planOf(step('1'), step('2', ['1']))
  const events: readonly InputEvent[] = [
    started,
    done('1@1#1'),
    {type: 'replanned', plan: without, changed: []},
    {type: 'replanned', plan, changed: []},
  ]
  expect(statesOf(playOut(plan, events)[0])).toEqual(['passed 1@1#1', 'running 2@1#1', 'ready 3@2#1'])
  const late = [...events, done('3@1#1')]
  expect(lastOf(plan, late)).toBe('ignored 3@1#1')
})

test('no event leads out of an end', () => {
  const [ended] = playOut(planOf(step('1', [], gated)), [started, by({type: 'cancelled'})])
  expect(ended.status).toBe('cancelled')
  const late = [reopened, interrupted, done('1@1#1'), judged('1@1#1'), by({type: 'resumed'}), checked]
  expect(
    play(ended.plan, [started, by({type: 'cancelled'}), ...late])
      .split('\n')
      .slice(2),
  ).toEqual([
    'ignored reopened',
    'ignored interrupted',
    'ignored 1@1#1',
    'ignored 1@1#1',
    'ignored resumed',
    'ignored criteria-checked',
  ])
})
