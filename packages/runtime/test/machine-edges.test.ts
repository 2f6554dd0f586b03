import {expect, test} from 'vitest'
import {advance, newRun, type GateVerdict, type InputEvent, type Plan, type PlannedStep} from '@journeywright/runtime'
import {stateOf} from '../src/state/run-state.js'
import {asks, by, done, failed, lastOf, planOf, playOut} from './machine.js'
import {print, problem, published, started, statesOf, step} from './machine.js'

const gated = [{judges: ['made-1']}]
const unmet: InputEvent = {
  type: 'criteria-checked',
  results: [{name: 'Long', status: 'not met', evidence: 'too short'}],
}
const lesser = (...steps: readonly PlannedStep[]): Plan => {
  return {...planOf(...steps), degradation: {text: 'less', needs: []}}
}
const threeTries = (id: string): readonly InputEvent[] => [1, 2, 3].map(epoch => failed(`${id}@${epoch}#1`))

function verdicts(key: string, ...all: readonly Partial<GateVerdict>[]): InputEvent {
  const refusal = {gate: 'test', judges: ['made-1'], status: 'failed', problems: [problem]} as const
  return {type: 'gates-judged', key, verdicts: all.map(each => ({...refusal, ...each}))}
}

test('a criterion that is not met fails a run, but not one that is less than it was to be anyway', () => {
  expect(lastOf(planOf(step('1')), [started, done('1@1#1'), unmet])).toBe('finish failed')
  const events = [started, ...threeTries('1'), done('2@1#1'), unmet]
  expect(lastOf(lesser(step('1'), step('2')), events)).toBe('publish')
  expect(lastOf(lesser(step('1'), step('2')), [...events, published])).toBe('finish degraded')
})

test('a result of an earlier epoch is not taken for one of this', () => {
  const plan = planOf(step('1'), step('2', ['1']))
  expect(lastOf(plan, [started, failed('1@1#1'), done('1@1#1')])).toBe('ignored 1@1#1')
  const [run] = playOut(plan, [started, failed('1@1#1'), failed('1@1#1'), failed('1@1#1'), failed('1@1#1')])
  expect(stateOf(run, '1')).toMatchObject({epoch: 2, failedTries: 1})
})

test('what comes after the end is not counted either', () => {
  const [ended] = playOut(planOf(step('1')), [started, by({type: 'cancelled'})])
  const late: InputEvent = {type: 'step-transient', key: '1@1#1', reason: '', usage: {tokens: 7}}
  expect(advance(ended, late)).toEqual([ended, [{type: 'ignored', key: '1@1#1'}]])
})

test('a failure that nothing could help is on record like any other', () => {
  const [run] = playOut(planOf(step('1')), [started, failed('1@1#1', {final: true})])
  expect(stateOf(run, '1').failures).toEqual([{agent: 'a', epoch: 1, key: '1@1#1', problems: [problem]}])
})

test('answers add up, the oldest first', () => {
  const answer = (text: string): InputEvent => by({type: 'approved', step: '1', answers: [{question: 'hero', text}]})
  const events = [started, asks('1@1#1', 'hero'), answer('a fox'), asks('1@2#1', 'hero'), answer('a red fox')]
  const [run] = playOut(planOf(step('1')), events)
  expect(stateOf(run, '1').answers.map(({text}) => text)).toEqual(['a fox', 'a red fox'])
})

test('what people say of a step adds up', () => {
  const reject = (reason: string): InputEvent => by({type: 'rejected', step: '1', reason})
  const [run] = playOut(planOf(step('1')), [
    started,
    asks('1@1#1', 'x'),
    reject('longer'),
    asks('1@2#1', 'x'),
    reject('sadder'),
  ])
  expect(stateOf(run, '1').feedback).toEqual(['Ada: longer', 'Ada: sadder'])
})

test('whoever looks on is told the epoch that a rejection begins, and that it costs no try', () => {
  const reject = by({type: 'rejected', step: '1', reason: 'longer'})
  const [, effects] = playOut(planOf(step('1')), [started, asks('1@1#1', 'x'), reject])
  expect(effects.at(-1)?.[1]).toEqual({
    type: 'tell',
    event: {type: 'step-revised', step: '1', epoch: 2, try: 1, feedback: ['Ada: longer']},
  })
})

test('a step that a new plan brings has what depends on it made anew, and a run that waits goes on', () => {
  const events = [started, done('1@1#1'), asks('2@1#1', 'x')]
  const next = planOf(step('new'), step('1', ['new']), step('2'))
  const [run, effects] = playOut(planOf(step('1'), step('2')), [
    ...events,
    {type: 'replanned', plan: next, changed: []},
  ])
  expect(print(effects.at(-1) ?? [])).toBe('perform new@1#1')
  expect(statesOf(run)).toEqual(['running new@1#1', 'blocked 1@2#1', 'waiting 2@1#1'])
})

test('every risk stays in the register', () => {
  const override = (id: string): InputEvent => by({type: 'overridden', step: id, risk: `without ${id}`})
  const plan = planOf(step('1'), step('2'))
  const [run] = playOut(plan, [started, asks('1@1#1', 'x'), override('1'), asks('2@1#1', 'x'), override('2')])
  expect(run.risks.map(({risk}) => risk)).toEqual(['without 1', 'without 2'])
})

test('nobody works on a run that waits, so nobody is stopped when it is cancelled', () => {
  expect(lastOf(planOf(step('1')), [started, {type: 'interrupted'}, by({type: 'cancelled'})])).toBe(
    'person-decided, finish cancelled',
  )
})

test('what was begun within the budget is finished, also by whoever goes on', () => {
  let run = newRun(planOf(step('1'), step('2')), 1, {steps: 1})
  let last = ''
  for (const event of [started, {type: 'interrupted'} as const, by({type: 'resumed'})]) {
    const [next, effects] = advance(run, event)
    run = next
    last = print(effects)
  }
  expect(last).toBe('person-decided, perform 1@1#1')
})

test.each([
  [1, 1],
  [2, 2],
  [5, 3],
])('a gate that allows %i tries has an agent replaced after %i, never after more than three', (allowed, tries) => {
  const gates = [{gate: 'test', judges: ['made-1'], options: {}, maxAttempts: allowed}]
  const plan = planOf(step('1', [], [], {gates, fallbackAgents: ['b'], fallbackPerformers: ['builtin:b']}))
  const events = Array.from({length: tries}, (_, index) => [done(`1@${index + 1}#1`), verdicts(`1@${index + 1}#1`, {})])
  expect(lastOf(plan, [started, ...events.flat()])).toBe(`agent-replaced 1, revised 1, perform 1@${tries + 1}#1`)
  expect(stateOf(playOut(plan, [started, ...events.slice(0, -1).flat()])[0], '1').agentIndex).toBe(0)
})

test('a judge that does not depend on whom it sends back judges again under a new key', () => {
  const plan = planOf(step('1'), step('2', [], gated))
  const [run, effects] = playOut(plan, [started, done('1@1#1'), done('2@1#1'), verdicts('2@1#1', {})], 2)
  expect(print(effects.at(-1) ?? [])).toBe('revised 1, perform 1@2#1, perform 2@2#1')
  expect(statesOf(run)).toEqual(['running 1@2#1', 'running 2@2#1'])
})

test('of several makers those go back whose artifacts nobody has let pass', () => {
  const plan = planOf(step('1', [], gated), step('2'), step('3', ['1', '2'], [{judges: ['made-1', 'made-2']}]))
  const refusals = [1, 2, 3].flatMap(epoch => [done(`1@${epoch}#1`), verdicts(`1@${epoch}#1`, {})])
  const override = by({type: 'overridden', step: '1', risk: 'readers may yawn'})
  const events = [started, ...refusals, done('2@1#1'), override, done('3@1#1')]
  const [run] = playOut(plan, [...events, verdicts('3@1#1', {judges: ['made-1', 'made-2']})])
  expect(statesOf(run)).toEqual(['passed 1@3#1', 'running 2@2#1', 'blocked 3@2#1'])
})

test('only what refuses is feedback, and every verdict stays on record', () => {
  const plan = planOf(step('1', [], [...gated, ...gated]))
  const warning = {gate: 'style', status: 'warning', problems: [{...problem, message: 'It is long'}]} as const
  const [run] = playOut(plan, [started, done('1@1#1'), verdicts('1@1#1', warning, {})])
  expect(stateOf(run, '1').feedback).toEqual(['Step 1: It is dull. Add a fox.'])
  const [passed] = playOut(plan, [started, done('1@1#1'), verdicts('1@1#1', warning)])
  expect(stateOf(passed, '1')).toMatchObject({status: 'passed', verdicts: [{gate: 'style', status: 'warning'}]})
})
