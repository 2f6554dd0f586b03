import {expect, test} from 'vitest'
import type {InputEvent} from '@journeywright/runtime'
import {stateOf, type ArtifactRef} from '../src/state/run-state.js'
import {by, failed, planOf, playOut, problem, started, statesOf, step, transient} from './machine.js'

const timer = (key: string): InputEvent => ({type: 'timer', key})
const ref = (path: string, hash: string): ArtifactRef => ({id: 'made-1', path, hash, size: 1})

function made(key: string, ...artifacts: readonly ArtifactRef[]): InputEvent {
  return {type: 'step-done', key, artifacts, notes: []}
}

function refuse(key: string): InputEvent {
  return {
    type: 'gates-judged',
    key,
    verdicts: [{gate: 'test', judges: ['made-1'], status: 'failed', problems: [problem]}],
  }
}

test.each([
  ['the same', [ref('a', 'x'), ref('b', 'y')], 'passed 1@4#1'],
  ['fewer', [ref('a', 'x')], 'running 1@5#1'],
  ['the same bytes elsewhere', [ref('c', 'x'), ref('d', 'y')], 'running 1@5#1'],
  ['other bytes', [ref('a', 'x'), ref('b', 'z')], 'running 1@5#1'],
])('what a person has let pass is no licence: made anew, %s', (_what, artifacts, state) => {
  const plan = planOf(step('1', [], [{judges: ['made-1']}]), step('2'))
  const both = [ref('a', 'x'), ref('b', 'y')]
  const tries = [1, 2, 3].flatMap(epoch => [made(`1@${epoch}#1`, ...both), refuse(`1@${epoch}#1`)])
  const override = by({type: 'overridden', step: '1', risk: 'readers may yawn'})
  const again = [by({type: 'rolled-back', step: '1'}), made('1@4#1', ...artifacts), refuse('1@4#1')]
  const [run] = playOut(plan, [started, ...tries, override, ...again], 2)
  expect(statesOf(run)).toEqual([state, 'running 2@1#1'])
})

test('a resumed step begins with its first agent again', () => {
  const plan = planOf(step('1', [], [], {fallbackAgents: ['b'], fallbackPerformers: ['builtin:b']}))
  const tries = [1, 2, 3, 4, 5, 6].map(epoch => failed(`1@${epoch}#1`))
  const [run] = playOut(plan, [started, ...tries, by({type: 'resumed'})])
  expect(stateOf(run, '1')).toMatchObject({status: 'running', epoch: 7, failedTries: 0, agentIndex: 0})
})

test('the last wait that a journey names holds for all retries after it, and whoever looks on is told which try comes', () => {
  const plan = planOf(step('1', [], [], {retry: {maxRetries: 3, backoffMs: [1000, 2000]}}))
  const busy = [transient('1@1#1'), timer('1@1#2'), transient('1@1#2'), timer('1@1#3'), transient('1@1#3')]
  const [, effects] = playOut(plan, [started, ...busy])
  const told = effects.flat().flatMap(effect => (effect.type === 'tell' ? [effect.event] : []))
  expect(told).toEqual([
    {type: 'step-retried', step: '1', reason: 'busy', afterMs: 1000, attempt: 2},
    {type: 'step-retried', step: '1', reason: 'busy', afterMs: 2000, attempt: 3},
    {type: 'step-retried', step: '1', reason: 'busy', afterMs: 2000, attempt: 4},
  ])
})
