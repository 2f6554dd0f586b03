import {expect, test} from 'vitest'
import {failed, lastOf, planOf, play, playOut, started, statesOf, step, transient} from './machine.js'
import {by, done, lines, problem, refused} from './machine.js'
import {stateOf} from '../src/state/run-state.js'
import type {InputEvent} from '@journeywright/runtime'

const timer = (key: string): InputEvent => ({type: 'timer', key})

test('a transient failure is tried again after 1, 2 and 4 seconds, at most three times; then the next agent takes over', () => {
  const plan = planOf(step('1', [], [], {fallbackAgents: ['b'], fallbackPerformers: ['builtin:b']}))
  const busy = (attempt: number): readonly InputEvent[] => [transient(`1@1#${attempt}`), timer(`1@1#${attempt + 1}`)]
  const [run, effects] = playOut(plan, [started, ...busy(1), ...busy(2), ...busy(3), transient('1@1#4')])
  expect(effects.flat().flatMap(effect => (effect.type === 'wait' ? [effect.afterMs] : []))).toEqual([1000, 2000, 4000])
  expect(effects.at(-1)?.flatMap(effect => (effect.type === 'tell' ? [effect.event] : []))).toMatchObject([
    {type: 'agent-replaced', step: '1', from: 'a', to: 'b'},
    {type: 'step-revised', step: '1', epoch: 2, try: 1},
  ])
  expect(statesOf(run)).toEqual(['running 1@2#1'])
})

test('a server that says when to come back is asked then', () => {
  const [, effects] = playOut(planOf(step('1')), [started, transient('1@1#1', 30_000)])
  expect(effects.at(-1)?.at(-1)).toEqual({type: 'wait', step: '1', key: '1@1#2', afterMs: 30_000})
})

test('while a retry waits nobody works on it: its result is not taken, and a second timer starts nothing', () => {
  expect(play(planOf(step('1')), [started, transient('1@1#1'), done('1@1#2'), timer('1@1#2'), timer('1@1#2')])).toBe(
    lines('perform 1@1#1', 'retried 1, wait 1@1#2', 'ignored 1@1#2', 'perform 1@1#2', 'ignored 1@1#2'),
  )
})

test('an agent has three tries, the next one as many and a hand-over, and then a person decides', () => {
  const plan = planOf(step('1', [], [], {fallbackAgents: ['b'], fallbackPerformers: ['builtin:b']}))
  const events = [1, 2, 3, 4, 5, 6].map(epoch => failed(`1@${epoch}#1`))
  const [run, effects] = playOut(plan, [started, ...events])
  const told = effects.flat().flatMap(effect => (effect.type === 'tell' ? [effect.event] : []))
  expect(told.flatMap(event => (event.type === 'step-revised' ? [`${event.epoch}: ${event.try}`] : []))).toEqual([
    '2: 2',
    '3: 3',
    '4: 1',
    '5: 2',
    '6: 3',
  ])
  expect(stateOf(run, '1')).toMatchObject({status: 'waiting', waitsFor: 'decision', epoch: 6, agentIndex: 1})
  expect(stateOf(run, '1').failures.map(({agent, key}) => `${agent} ${key}`)).toEqual([
    'a 1@1#1',
    'a 1@2#1',
    'a 1@3#1',
    'b 1@4#1',
    'b 1@5#1',
    'b 1@6#1',
  ])
  expect(stateOf(run, '1').feedback[3]).toBe('Hand-over from a to b after 3 failed tries: answer what is said above.')
  expect(effects.at(-1)?.at(-1)).toEqual({type: 'finish', status: 'waiting'})
})

test('an agent that is gone is followed by the next at once', () => {
  const plan = planOf(step('1', [], [], {fallbackAgents: ['b'], fallbackPerformers: ['builtin:b']}))
  expect(lastOf(plan, [started, failed('1@1#1', {gone: true})])).toBe('agent-replaced 1, revised 1, perform 1@2#1')
})

test('a failure that no other try can mend waits for a person at once, and what does not need it goes on', () => {
  const backups = {fallbackAgents: ['b'], fallbackPerformers: ['builtin:b']}
  const plan = {...planOf(step('1', [], [], backups), step('2')), degradation: {text: 'Without 1', needs: ['made-2']}}
  const events = [started, failed('1@1#1', {final: true}), done('2@1#1')]
  expect(lastOf(plan, events.slice(0, 2), 2)).toBe('failed 1')
  expect(lastOf(plan, events, 2)).toBe('passed 2@1#1, finish waiting')
  expect(lastOf(plan, [...events, by({type: 'resumed'})], 2)).toContain('perform 1@2#1')
})

test('a step that every agent has failed takes back what depends on it, and leaves it out where the CUJ can do without', () => {
  const steps = [step('1'), step('2', ['1']), step('3', ['2'], [{judges: ['made-1']}]), step('4')]
  const tries = (epoch: number): readonly InputEvent[] => [
    done(`1@${epoch}#1`),
    done(`2@${epoch}#1`),
    done(`3@${epoch}#1`),
    refused(`3@${epoch}#1`, 'made-1'),
  ]
  const events = [started, ...tries(1), ...tries(2), ...tries(3)]
  expect(statesOf(playOut(planOf(...steps), events)[0])).toEqual([
    'waiting 1@3#1',
    'blocked 2@4#1',
    'blocked 3@4#1',
    'running 4@1#1',
  ])
  const lesser = {...planOf(...steps), degradation: {text: 'less', needs: ['made-4']}}
  const [run] = playOut(lesser, events)
  expect(statesOf(run)).toEqual(['failed 1@3#1', 'skipped 2@4#1', 'skipped 3@4#1', 'running 4@1#1'])
  expect(stateOf(run, '2').skip).toEqual({reason: 'step 1 was given up', byPlan: false})
})

test('makers that depend on each other start over together, and only the first is blamed', () => {
  const plan = planOf(step('1'), step('2', ['1']), step('3', ['2'], [{judges: ['made-1', 'made-2']}]))
  const refusal: InputEvent = {
    type: 'gates-judged',
    key: '3@1#1',
    verdicts: [{gate: 'test', judges: ['made-1', 'made-2'], status: 'failed', problems: [problem]}],
  }
  const [run] = playOut(plan, [started, done('1@1#1'), done('2@1#1'), done('3@1#1'), refusal])
  expect(statesOf(run)).toEqual(['running 1@2#1', 'blocked 2@2#1', 'blocked 3@2#1'])
  expect(stateOf(run, '1').feedback).toEqual(['Step 3: It is dull. Add a fox.'])
  expect(stateOf(run, '2').failedTries).toBe(0)
})

test('what a step has used counts against the budget, also when its result comes too late', () => {
  const late: InputEvent = {
    ...done('1@1#1'),
    type: 'step-transient',
    key: '1@1#1',
    reason: '',
    usage: {tokens: 7, cost: 1},
  }
  const [run] = playOut(planOf(step('1')), [started, failed('1@1#1'), late, by({type: 'resumed'})])
  expect(run.spent).toEqual({steps: 2, seconds: 0, tokens: 7, cost: 1})
})
