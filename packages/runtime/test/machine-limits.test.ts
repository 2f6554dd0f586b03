import {expect, test} from 'vitest'
import {advance, newRun, refusalOf, type Budget, type InputEvent, type Plan, type Run} from '@journeywright/runtime'
import {stateOf} from '../src/state/run-state.js'
import {asks, at, by, checked, done, failed, lastOf, planOf, playOut} from './machine.js'
import {published, started, statesOf, step} from './machine.js'

const prose = {text: 'if it snows', at, expression: {kind: 'prose', text: 'if it snows', at}} as const
const met: InputEvent = {type: 'condition-decided', key: '1@1#1', outcome: 'met', evidence: 'snow'}
const unmet: InputEvent = {type: 'condition-decided', key: '1@1#1', outcome: 'not met', evidence: 'sun'}
const threeTries = (id: string): readonly InputEvent[] => [1, 2, 3].map(epoch => failed(`${id}@${epoch}#1`))

test('no more steps start at once than the budget has left', () => {
  expect(statesOf(spend({steps: 1}, [started], planOf(step('1'), step('2'))))).toEqual(['running 1@1#1', 'ready 2@1#1'])
})

test('what steps have used adds up, and the last cent is one too many', () => {
  const paid = (key: string): InputEvent => {
    return {type: 'step-done', key, artifacts: [], notes: [], usage: {tokens: 500, cost: 0.5}}
  }
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['2']))
  const run = spend({cost: 1}, [started, paid('1@1#1'), paid('2@1#1')], plan)
  expect(run.spent).toEqual({steps: 2, seconds: 0, tokens: 1000, cost: 1})
  expect(run.stop).toEqual({kind: 'budget', which: 'cost'})
})

test('a step is needed when what depends on it is', () => {
  const plan: Plan = {...planOf(step('1'), step('2', ['1'])), degradation: {text: 'less', needs: ['made-2']}}
  expect(statesOf(playOut(plan, [started, ...threeTries('1')])[0])).toEqual(['waiting 1@3#1', 'blocked 2@1#1'])
})

test('a failure of its own is told a step without the name of a judge', () => {
  const [run] = playOut(planOf(step('1')), [started, failed('1@1#1')])
  expect(stateOf(run, '1').feedback).toEqual(['It is dull. Add a fox.'])
})

test('what goes back has its condition looked at again, and is no longer left out', () => {
  const plan = planOf(step('1', [], [], {condition: prose}), step('2'))
  const rolledBack = by({type: 'rolled-back', step: '1'})
  expect(lastOf(plan, [started, met, rolledBack], 2)).toBe('person-decided, stop 1@1#1, revised 1, decide 1@2#1')
  const [run, effects] = playOut(plan, [started, unmet, rolledBack], 2)
  expect(effects.at(-1)?.at(-1)).toEqual({type: 'decide', step: '1', key: '1@2#1'})
  expect(stateOf(run, '1').skip).toBeNull()
})

test('a gate misses what its condition left out, where nobody else does', () => {
  const left = step('1', [], [], {condition: prose})
  const judge = planOf(left, step('2', ['1'], [{judges: ['made-1']}]))
  expect(lastOf(judge, [started, unmet])).toBe('skipped 1, skipped 2, check-criteria')
  expect(lastOf(planOf(left, step('2', ['1'])), [started, unmet])).toBe('skipped 1, perform 2@1#1')
})

test('questions go away with their answers', () => {
  const answers = [{question: 'hero', text: 'a fox'}]
  const [run] = playOut(planOf(step('1')), [started, asks('1@1#1', 'hero'), by({type: 'approved', step: '1', answers})])
  expect(stateOf(run, '1')).toMatchObject({status: 'running', questions: [], waitsFor: null})
})

test('a person who takes over from an agent is asked for a tick', () => {
  const plan = planOf(step('1', [], [], {fallbackAgents: ['ann'], fallbackPerformers: ['person']}))
  const [run] = playOut(plan, [started, failed('1@1#1', {gone: true}), asks('1@2#1', 'tick-1')])
  expect(stateOf(run, '1').waitsFor).toBe('tick')
})

test('nobody ticks the criteria of a run that was cancelled, nor such as a program has checked', () => {
  const criterion = {name: 'Moved', measurement: '', target: '', at, check: {kind: 'unverified', why: 'tears'}} as const
  const there = {...criterion, name: 'There', check: {kind: 'exists', artifact: 'made-1'}} as const
  const plan = {...planOf(step('1')), criteria: [criterion, there]}
  const tick = (name: string) => ({type: 'criterion-approved', criterion: name}) as const
  const [cancelled] = playOut(plan, [started, by({type: 'cancelled'})])
  expect(refusalOf(cancelled, tick('Moved'))?.code).toBe('run/not-yet')
  const [passed] = playOut(plan, [started, done('1@1#1'), checked, published])
  expect(refusalOf(passed, tick('There'))?.code).toBe('run/unknown-criterion')
  expect(refusalOf(passed, tick('Moved'))).toBeNull()
})

test('an answer has words, and a condition is met or not: nobody overrides it', () => {
  const [asking] = playOut(planOf(step('1')), [started, asks('1@1#1', 'hero')])
  const blank = {type: 'approved', step: '1', answers: [{question: 'hero', text: ' '}]} as const
  expect(refusalOf(asking, blank)?.code).toBe('run/missing-answer')
  const open: InputEvent = {...met, outcome: 'open'}
  const [condition] = playOut(planOf(step('1', [], [], {condition: prose})), [started, open])
  expect(refusalOf(condition, {type: 'overridden', step: '1', risk: 'r'})?.code).toBe('run/not-decidable')
})

test('a run that may do nothing at once does one thing after the other', () => {
  const [run] = advance(newRun(planOf(step('1'), step('2')), 0), started)
  expect(statesOf(run)).toEqual(['running 1@1#1', 'ready 2@1#1'])
})

function spend(budget: Budget, events: readonly InputEvent[], plan: Plan): Run {
  return events.reduce((run, event) => advance(run, event)[0], newRun(plan, 2, budget))
}
