import {expect, test} from 'vitest'
import {resultOf, runStory} from './run-story.js'

const unreachable = {
  code: 'story/no-printer',
  severity: 'error',
  message: 'Unexpected refusal of the printer, expected one that answers',
  fix: 'Switch the printer on.',
} as const

test('a failure that no other try can mend waits at once for a person, who gets its problem', async () => {
  const tries: number[] = []
  const run = await runStory({
    story(_task, count) {
      tries.push(count)
      return {kind: 'failed', problems: [unreachable], final: true}
    },
  })
  expect(tries).toEqual([1])
  expect(resultOf(run)).toMatchObject({status: 'waiting', exitCode: 3, files: [], problems: [unreachable]})
})
