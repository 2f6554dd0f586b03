import type {Backend} from '@journeywright/runtime'
import {performWithBackend} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'

const crier: Backend = {
  id: 'crier',
  async *perform(task, {target}) {
    yield {kind: 'progress', message: `calling out for ${target}`}
    yield {kind: 'done', artifacts: task.outputs.map(output => ({...output, content: `${task.request}!\n`}))}
  },
}

const outputs = [{id: 'cry', path: 'cry.md'}]

test('a backend gets a task like that of a run, and its progress and outcome come back', async () => {
  expect(await performWithBackend(crier, {target: 'the town', request: 'Market day', outputs})).toEqual({
    progress: ['calling out for the town'],
    outcome: {kind: 'done', artifacts: [{id: 'cry', path: 'cry.md', content: 'Market day!\n'}]},
  })
})

test('the step says who performs it, what it makes and how long it may take', async () => {
  const seen: unknown[] = []
  const looker: Backend = {
    id: 'looker',
    async *perform({key, step}, {target, timeoutMs}) {
      seen.push(key, step.performer, step.outputs, step.timeoutMs, target, timeoutMs)
      yield {kind: 'done', artifacts: []}
    },
  }
  await performWithBackend(looker, {target: 'x', timeoutMs: 50, outputs})
  const output = {mediaType: 'text/plain', schema: null, title: 'cry', deliverable: true, namedBy: 'handler'}
  expect(seen).toEqual(['1@1#1', 'looker:x', [{...outputs[0], ...output}], 50, 'x', 50])
})

test('a backend that ends with no outcome, or with two, fails its test', async () => {
  const silent: Backend = {id: 'silent', async *perform() {}}
  await expect(performWithBackend(silent)).rejects.toThrow('Unexpected 0 outcomes of backend `silent`, expected one')
  const talker: Backend = {
    id: 'talker',
    async *perform() {
      yield {kind: 'transient', reason: 'busy'}
      yield {kind: 'done', artifacts: []}
    },
  }
  await expect(performWithBackend(talker)).rejects.toThrow('Unexpected 2 outcomes of backend `talker`, expected one')
})

test('the signal reaches the backend', async () => {
  const waiting: Backend = {
    id: 'waiting',
    async *perform(_task, {signal}) {
      await new Promise(resolve => signal.addEventListener('abort', resolve))
      yield {kind: 'transient', reason: 'stopped'}
    },
  }
  const controller = new AbortController()
  setImmediate(() => controller.abort())
  const {outcome} = await performWithBackend(waiting, {signal: controller.signal})
  expect(outcome).toEqual({kind: 'transient', reason: 'stopped'})
})
