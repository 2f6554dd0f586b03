import {expect, test} from 'vitest'
import {advance, newRun, type Budget, type InputEvent, type Plan, type Run} from '@journeywright/runtime'
import {by, done, planOf, print, started, statesOf, step, transient} from './machine.js'

const plan = planOf(step('1'), step('2'), step('3', ['1']))

test('when as many steps as allowed have been performed no more start, what is in flight ends, and the run waits', () => {
  const [run, said] = spend({steps: 2}, [started, done('1@1#1'), done('2@1#1')])
  expect(said).toEqual(['perform 1@1#1, perform 2@1#1', 'passed 1@1#1', 'passed 2@1#1, budget-spent, finish waiting'])
  expect(run.stop).toEqual({kind: 'budget', which: 'steps'})
  expect(print(advance(run, by({type: 'resumed'}))[1])).toBe('person-decided, budget-spent, finish waiting')
  const [more, effects] = advance(run, by({type: 'resumed', budget: {steps: 3}}))
  expect([print(effects), more.stop, more.budget]).toEqual(['person-decided, perform 3@1#1', null, {steps: 3}])
})

test('a retry counts as a performance, and keeps its key until there is budget for it', () => {
  const timer: InputEvent = {type: 'timer', key: '1@1#2'}
  const [run, said] = spend({steps: 1}, [started, transient('1@1#1'), timer], 1, planOf(step('1')))
  expect(said.slice(1)).toEqual(['retried 1, wait 1@1#2', 'budget-spent, finish waiting'])
  expect(print(advance(run, by({type: 'resumed', budget: {steps: 9}}))[1])).toBe('person-decided, perform 1@1#2')
})

test('tokens and money count as steps hand them in', () => {
  const paid: InputEvent = {type: 'step-done', key: '1@1#1', artifacts: [], notes: [], usage: {tokens: 500, cost: 0.5}}
  const one = planOf(step('1'), step('2', ['1']))
  expect(spend({tokens: 500}, [started, paid], 1, one)[0].stop).toEqual({kind: 'budget', which: 'tokens'})
  expect(spend({cost: 0.4}, [started, paid], 1, one)[0].stop).toEqual({kind: 'budget', which: 'cost'})
  expect(spend({tokens: 501, cost: 1}, [started, paid], 1, one)[1].at(-1)).toBe('passed 1@1#1, perform 2@1#1')
})

test('when the seconds are over what is in flight stops and keeps its keys, until there are more', () => {
  const [run, said] = spend({seconds: 60}, [started, {type: 'time-up', seconds: 60}])
  expect(said.at(-1)).toBe('stop 1@1#1, stop 2@1#1, budget-spent, finish waiting')
  expect(statesOf(run)).toEqual(['running 1@1#1', 'running 2@1#1', 'blocked 3@1#1'])
  const [still, effects] = advance(run, by({type: 'resumed', budget: {seconds: 60}}))
  expect([print(effects), still.stop]).toEqual(['person-decided, budget-spent, finish waiting', run.stop])
  const [, more] = advance(still, by({type: 'resumed', budget: {seconds: 120}}))
  expect(print(more)).toBe('person-decided, perform 1@1#1, perform 2@1#1')
})

test('seconds that are not over yet are only counted, and the last step needs no budget to end the run', () => {
  const [run] = spend({seconds: 60}, [started, {type: 'time-up', seconds: 30}])
  expect([run.status, run.spent.seconds]).toEqual(['running', 30])
  expect(spend({steps: 1}, [started, done('1@1#1')], 1, planOf(step('1')))[1].at(-1)).toBe(
    'passed 1@1#1, check-criteria',
  )
})

test("a person's step costs none of the steps", () => {
  const [run] = spend({steps: 1}, [started], 2, planOf(step('1', [], [], {performer: 'person'}), step('2')))
  expect(statesOf(run)).toEqual(['running 1@1#1', 'running 2@1#1'])
})

function spend(
  budget: Budget,
  events: readonly InputEvent[],
  concurrency = 2,
  of: Plan = plan,
): readonly [Run, readonly string[]] {
  let run = newRun(of, concurrency, budget)
  const said = events.map(event => {
    const [next, effects] = advance(run, event)
    run = next
    return print(effects)
  })
  return [run, said]
}
