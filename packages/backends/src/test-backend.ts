import {isError} from '@journeywright/problems'
import type {Backend, Outcome} from '@journeywright/runtime'
import {performWithBackend, type BackendTask} from '@journeywright/runtime/testing'
import {describe, expect, test} from 'vitest'

/** What the tests want to see. `never`: says something, then goes on until it is stopped. */
export type BackendWay = Outcome['kind'] | 'never'

export interface BackendUnderTest {
  readonly backend: Backend
  /** The target that makes it go that way, and whatever else the task needs. */
  readonly task: BackendTask
}

/**
 * Registers vitest tests that every backend passes: each of the four outcomes comes as it should, one alone and last; the
 * artifacts are among the outputs that were asked for; two steps at once don't mix; and it ends in time when it is stopped.
 * `make` sets it up to go one way; a `done` one makes the output `answer`, a `never` one says a word first.
 */
export function testBackend(name: string, make: (way: BackendWay) => BackendUnderTest): void {
  const outputs = [{id: 'answer', path: 'answer.md'}]
  const perform = (way: BackendWay, given: BackendTask = {}) => {
    const {backend, task} = make(way)
    return performWithBackend(backend, {outputs, ...task, ...given})
  }

  describe(`backend ${name}`, () => {
    test('does its work, and makes what was asked for alone', async () => {
      const {outcome} = await perform('done')
      const made = outcome.kind === 'done' ? outcome.artifacts.map(({id, path}) => ({id, path})) : outcome
      expect(made).toEqual(outputs)
    })
    test('says what may go well another time', async () => {
      const {outcome} = await perform('transient')
      expect(outcome).toMatchObject({kind: 'transient', reason: expect.stringMatching(/\S/)})
    })
    test('says why it failed, and what to do', async () => {
      const {outcome} = await perform('failed')
      const problems = outcome.kind === 'failed' ? outcome.problems.filter(isError) : []
      expect(problems.map(({message, fix}) => message !== '' && fix !== '')).toContain(true)
    })
    test('asks for what it can not know', async () => {
      const {outcome} = await perform('needs-input')
      expect(outcome).toMatchObject({kind: 'needs-input', questions: [{id: expect.any(String)}]})
    })
    test('performs two steps at once', async () => {
      const both = await Promise.all([perform('done', {key: '1@1#1'}), perform('transient', {key: '2@1#1'})])
      expect(both.map(({outcome}) => outcome.kind)).toEqual(['done', 'transient'])
    })
    test('ends in time when it is stopped', async () => expect(await stops(make('never'))).toBe(true), 15_000)
  })
}

async function stops({backend, task}: BackendUnderTest): Promise<boolean> {
  const stop = new AbortController()
  const listening: Backend = {
    id: backend.id,
    async *perform(given, context) {
      for await (const said of backend.perform(given, context)) {
        stop.abort()
        yield said
      }
    },
  }
  // How it says that it was stopped, if it does, is its own business.
  await performWithBackend(listening, {...task, signal: stop.signal}).catch(() => undefined)
  return stop.signal.aborted
}
