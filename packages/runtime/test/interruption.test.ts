import {expect, test} from 'vitest'
import {nodeHost} from '@journeywright/runtime'
import {done} from './story.js'
import {resultOf, runFolder, runStory, storyline} from './run-story.js'

test('an interruption reaches the handler, and the run says where it stood', async () => {
  const abort = new AbortController()
  let wasTold = false
  const run = await runStory(
    {
      story: (task, _tries, signal) =>
        new Promise(resolve => {
          signal.addEventListener('abort', () => {
            wasTold = true
            resolve(done(task))
          })
          setTimeout(() => abort.abort(), 1)
        }),
    },
    {signal: abort.signal, host: nodeHost({})},
  )
  expect(wasTold).toBe(true)
  expect(resultOf(run)).toMatchObject({status: 'interrupted', exitCode: 130, files: []})
  expect(storyline(run).at(-1)).toBe('started 1@1#1')
  const journal = (await run.read(`${runFolder}/journal.jsonl`)) ?? ''
  expect(journal.trimEnd().split('\n').at(-1)).toContain('"effects":["stop 1@1#1","finish waiting"]')
  expect(JSON.parse((await run.read(`${runFolder}/checkpoint.json`)) ?? '')).toMatchObject({
    status: 'waiting',
    step: '1',
    completed_steps: ['0', '0.1'],
  })
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  expect(report).toMatch(/^## Stopped at step 1, .*\n\n- Steps 0, 0\.1 had passed\.$/m)
})

test('an interruption before the start, and one during a wait, end the run at once', async () => {
  const early = await runStory({}, {signal: AbortSignal.abort()})
  expect(resultOf(early).exitCode).toBe(130)
  expect(storyline(early)).toEqual([])
  const abort = new AbortController()
  const late = await runStory(
    {
      outline() {
        setTimeout(() => abort.abort(), 5)
        return {kind: 'transient', reason: 'busy', retryAfterMs: 600_000}
      },
    },
    {signal: abort.signal, host: nodeHost({})},
  )
  expect(resultOf(late).exitCode).toBe(130)
})
