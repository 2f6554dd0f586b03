import {expect, test} from 'vitest'
import type {InputEvent, Plan} from '@journeywright/runtime'
import {stateOf} from '../src/state/run-state.js'
import {asks, at, by, checked, done, failed, lastOf, planOf, playOut} from './machine.js'
import {problem, published, refused, started, statesOf, step} from './machine.js'

const gated = [{judges: ['made-1']}]
const manual = planOf(step('1', [], gated, {performer: 'person'}), step('2', ['1']))
const prose = {text: 'if it snows', at, expression: {kind: 'prose', text: 'if it snows', at}} as const

test("a tick has what the step promises collected under a new key, and its gates judge it like any other's", () => {
  const ticked = [started, asks('1@1#1', 'tick-1'), by({type: 'approved', step: '1', answers: []})]
  const [run, effects] = playOut(manual, ticked)
  expect(effects.at(-1)?.map(({type}) => type)).toEqual(['tell', 'perform'])
  expect(stateOf(run, '1')).toMatchObject({status: 'running', epoch: 2, isTicked: true})
  expect(lastOf(manual, [...ticked, done('1@2#1')])).toBe('judge 1@2#1')
  const [again] = playOut(manual, [...ticked, done('1@2#1'), refused('1@2#1', 'made-1')])
  expect(stateOf(again, '1')).toMatchObject({status: 'running', epoch: 3, isTicked: false})
})

test('answers reach the next try, with the name of who gave them, and stay there', () => {
  const plan = planOf(step('1'))
  const answers = [{question: 'hero', text: 'a fox'}]
  const [run] = playOut(plan, [
    started,
    asks('1@1#1', 'hero'),
    by({type: 'approved', step: '1', answers}),
    failed('1@2#1'),
  ])
  expect(stateOf(run, '1')).toMatchObject({epoch: 3, answers: [{question: 'hero', text: 'a fox', by: 'Ada'}]})
})

test('a condition in prose is a question; yes starts the step, no leaves it out by plan', () => {
  const plan = planOf(step('1', [], [], {condition: prose}))
  const open: InputEvent = {type: 'condition-decided', key: '1@1#1', outcome: 'open', evidence: 'prose'}
  expect(lastOf(plan, [started, open, by({type: 'approved', step: '1', answers: []})])).toBe(
    'person-decided, perform 1@1#1',
  )
  const no = by({type: 'rejected', step: '1', reason: 'it is summer'})
  expect(lastOf(plan, [started, open, no])).toBe('person-decided, skipped 1, check-criteria')
  expect(lastOf(plan, [started, open, no, checked, published])).toBe('finish passed')
})

test('a rejection costs no try, and takes back what depends on the step', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3'))
  const [run, effects] = playOut(plan, [started, done('1@1#1'), by({type: 'rejected', step: '1', reason: 'longer'})])
  expect(effects.at(-1)?.map(({type}) => type)).toEqual(['tell', 'stop', 'tell', 'perform'])
  expect(statesOf(run)).toEqual(['running 1@2#1', 'blocked 2@2#1', 'ready 3@1#1'])
  expect(stateOf(run, '1')).toMatchObject({failedTries: 0, feedback: ['Ada: longer']})
})

const weak = planOf(step('1', [], gated), step('2', ['1'], gated))
const escalated: readonly InputEvent[] = [
  started,
  ...[1, 2, 3].flatMap(epoch => [
    done(`1@${epoch}#1`),
    {
      type: 'gates-judged',
      key: `1@${epoch}#1`,
      verdicts: [{gate: 'test', judges: ['made-1'], status: 'failed', problems: [problem]}],
    } as const,
  ]),
]
const override = by({type: 'overridden', step: '1', risk: 'readers may yawn'})

test('an override lets these very bytes pass, here and at every later gate, and keeps the risk for ever', () => {
  const [run, effects] = playOut(weak, [...escalated, override])
  expect(effects.at(-1)?.map(({type}) => type)).toEqual(['tell', 'passed', 'perform'])
  expect(run.risks).toEqual([
    {
      step: '1',
      risk: 'readers may yawn',
      by: 'Ada',
      at: '2026-01-02T03:04:05.000Z',
      artifacts: [{id: 'made-1', path: 'made-1', hash: 'x', size: 1}],
      problems: [problem],
    },
  ])
  const later = [...escalated, override, done('2@1#1'), refused('2@1#1', 'made-1')]
  expect(lastOf(weak, later)).toBe('passed 2@1#1, check-criteria')
})

test('an override binds the bytes: the same made again still pass, others do not, and a rejection takes it back', () => {
  const rolledBack = [...escalated, override, by({type: 'rolled-back', step: '1'})]
  const same = [done('1@4#1'), refused('1@4#1', 'made-1')]
  expect(lastOf(weak, [...rolledBack, ...same])).toBe('passed 1@4#1, perform 2@2#1')
  const other: InputEvent = {
    type: 'step-done',
    key: '1@4#1',
    artifacts: [{id: 'made-1', path: 'made-1', hash: 'y', size: 1}],
    notes: [],
  }
  expect(lastOf(weak, [...rolledBack, other, refused('1@4#1', 'made-1')])).toBe('revised 1, perform 1@5#1')
  const rejected = [...escalated, override, by({type: 'rejected', step: '1', reason: 'no'})]
  const [run] = playOut(weak, [...rejected, ...same])
  expect(stateOf(run, '1').status).toBe('waiting')
  expect(run.risks).toHaveLength(1)
})

test('an override of a step that has made nothing leaves it out, and the run ends degraded', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3'))
  const events = [started, failed('1@1#1'), failed('1@2#1'), failed('1@3#1'), done('3@1#1'), override]
  expect(lastOf(plan, events)).toBe('person-decided, skipped 1, skipped 2, check-criteria')
  expect(lastOf(plan, [...events, checked, published])).toBe('finish degraded')
})

test('a resume gives what every agent has failed all agents and tries again, with what was said of it', () => {
  const [run] = playOut(weak, [...escalated, by({type: 'resumed'})])
  expect(stateOf(run, '1')).toMatchObject({status: 'running', epoch: 4, failedTries: 0, agentIndex: 0})
  expect(stateOf(run, '1').feedback).toHaveLength(3)
})

test('a rollback makes the step and all that depends on it anew, with all agents and tries', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['2']), step('4'))
  const events = [started, failed('1@1#1'), done('1@2#1'), done('2@1#1'), done('3@1#1')]
  const [run] = playOut(plan, [...events, by({type: 'rolled-back', step: '1'})])
  expect(statesOf(run)).toEqual(['ready 1@3#1', 'blocked 2@2#1', 'blocked 3@2#1', 'running 4@1#1'])
  expect(stateOf(run, '1')).toMatchObject({failedTries: 0, feedback: []})
})

test('a tick after the end changes no status', () => {
  const check = {kind: 'unverified', why: 'tears'} as const
  const plan: Plan = {...planOf(step('1')), criteria: [{name: 'Moved', measurement: '', target: '', at, check}]}
  const tick = by({type: 'criterion-approved', criterion: 'Moved'})
  const [run] = playOut(plan, [started, done('1@1#1'), checked, published, tick])
  expect(run.status).toBe('passed')
  expect([...run.ticks]).toEqual([['Moved', {by: 'Ada', at: '2026-01-02T03:04:05.000Z'}]])
})

test('a decision does not wait for what is in flight', () => {
  const plan = planOf(step('1'), step('2'))
  expect(lastOf(plan, [started, asks('1@1#1', 'tick-1'), by({type: 'overridden', step: '1', risk: 'r'})])).toBe(
    'person-decided, skipped 1',
  )
})
