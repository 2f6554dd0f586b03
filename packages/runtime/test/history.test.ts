import {expect, test} from 'vitest'
import type {Problem} from '@journeywright/problems'
import {newRun} from '../src/state/new-run.js'
import {readHistory} from './read-history.js'
import type {RunHistory} from '../src/history/run-history.js'
import {done, rated, type StoryParts} from './story.js'
import {runFolder, runStory} from './run-story.js'

const dull: Problem = {code: 'test/dull', severity: 'error', message: 'The draft is dull', fix: 'Add a fox'}

test('who tried what, when, and what came of it', async () => {
  const {tries} = await historyOf({
    story: (task, count) => {
      if (count === 1) return {kind: 'transient', reason: 'busy'}
      return count === 2 ? {kind: 'failed', problems: [dull]} : done(task, {story: '{"chapters": ["one"]}'})
    },
  })
  expect(tries.filter(({step}) => step === '1').map(sayTry)).toEqual([
    '1@1#1 by author (builtin:story) from 05.000 to 05.000: transient, busy',
    '1@1#2 by author (builtin:story) from 06.000 to 06.000: failed, The draft is dull',
    '1@2#1 by author (builtin:story) from 06.000 to 06.000: done, exists passed, schema passed',
  ])
})

test('a failure names the gate that refused, and whose it is', async () => {
  const {failures} = await historyOf({rating: (task, count) => rated(task, count === 1 ? 5 : 8)})
  expect(failures.map(({step, key, agent, gates}) => ({step, key, agent, gates}))).toEqual([
    {step: '0', key: '0@1#1', agent: 'author', gates: [{step: '0.1', gate: 'minimum-score', score: 5}]},
  ])
})

test('nothing has happened yet', async () => {
  const {plan} = await runStory()
  if (!plan) throw new Error('no plan')
  expect(readHistory(newRun(plan), [])).toEqual({
    startedAt: null,
    endedAt: null,
    tries: [],
    failures: [],
    decisions: [],
  })
})

async function historyOf(parts: StoryParts): Promise<RunHistory> {
  const run = await runStory(parts)
  if (!run.plan) throw new Error('no plan')
  const lines = ((await run.read(`${runFolder}/journal.jsonl`)) ?? '').trimEnd().split('\n')
  return readHistory(
    newRun(run.plan),
    lines.slice(1).map(line => JSON.parse(line)),
  )
}

function sayTry({
  key,
  agent,
  performer,
  startedAt,
  endedAt,
  outcome,
  reason,
  problems,
  verdicts,
}: RunHistory['tries'][number]): string {
  const seconds = (at: string | null): string => at?.slice(17, 23) ?? 'never'
  const more = [
    outcome ?? 'in flight',
    ...(reason === null ? [] : [reason]),
    ...problems.map(({message}) => message),
    ...verdicts.map(({gate, status}) => `${gate} ${status}`),
  ]
  return `${key} by ${agent} (${performer}) from ${seconds(startedAt)} to ${seconds(endedAt)}: ${more.join(', ')}`
}
