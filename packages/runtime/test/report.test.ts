import {expect, test} from 'vitest'
import type {Plan} from '../src/plan.js'
import {waysOn} from '../src/report/ways-on.js'
import {newRun} from '../src/state/new-run.js'
import {indexOf, stateOf, type Run, type StepState} from '../src/state/run-state.js'
import {rated} from './story.js'
import {runFolder, runStory} from './run-story.js'

test('whoever gets a run that waits is told what was tried by whom, where to look, what is there and how to go on', async () => {
  const run = await runStory({rating: (task, tries) => rated(task, tries < 4 ? 4 : 5)})
  const report = (await run.read(`${runFolder}/report.md`)) ?? ''
  expect(report.replace(/SHA-256 \w+/g, 'SHA-256 …')).toBe(`# CUJ-100 Story Writing: waiting

The run waits for a person. Nothing was handed over. 0 of 4 steps passed.

Request: Write a story about winter

- Unexpected score 5/10, expected at least 7. Answer the feedback on each part of the rating.

- plot: more of it. Mend it and hand it in again.

## Waiting: step 0, Outline

- Tries 1 to 3, by \`author\`: Unexpected score 4/10, expected at least 7; plot: more of it
  - \`0@1#1\` to \`0@3#1\`, ended 2026-01-02T03:04:05.000Z; gate \`minimum-score\` gave 4 (\`gates/0.1-minimum-score.json\`)
- Tries 4 to 6, by \`ghost-writer\`: Unexpected score 5/10, expected at least 7; plot: more of it
  - \`0@4#1\` to \`0@6#1\`, ended 2026-01-02T03:04:05.000Z; gate \`minimum-score\` gave 5 (\`gates/0.1-minimum-score.json\`)

## To go on

- \`journeywright reject test 0 --reason TEXT\` has step 0 made anew with your reason as feedback
- \`journeywright override test 0 --risk TEXT --by NAME\` passes step 0 with what it has made, and keeps the risk on record
- \`journeywright resume test\` gives what has failed all its agents and tries again
- \`journeywright cancel test\` ends the run; nothing is handed over

## Made so far

- Step 0: \`artifacts/outline-test.md\` (8 bytes, SHA-256 …)
- Step 0: \`artifacts/plan-test.json\` (10 bytes, SHA-256 …)

## Files

${[1, 2, 3, 4, 5, 6].map(each => `- \`ratings/test/plan-test-${each}.json\`: a record of the run`).join('\n')}
`)
})

test('what people have let pass is in the report, with their names, the bytes and what spoke against them', async () => {
  const {plan} = await runStory()
  const {reportText} = await import('../src/report/report-text.js')
  const run: Run = {
    ...runOf(plan),
    status: 'passed',
    risks: [
      {
        step: '1',
        risk: 'Readers may yawn',
        by: 'Ada',
        at: '2026-01-02T04:00:00.000Z',
        artifacts: [{id: 'story', path: 'story.json', hash: 'ab12', size: 3}],
        problems: [{code: 'a/b', severity: 'error', message: 'The draft is dull', fix: 'Add a fox'}],
      },
      {step: '2', risk: 'No poster', by: 'Ada', at: '2026-01-02T05:00:00.000Z', artifacts: [], problems: []},
    ],
    ticks: new Map([['Readers moved', {by: 'Grace', at: '2026-01-02T06:00:00.000Z'}]]),
  }
  const {withTicks} = await import('../src/report/with-ticks.js')
  const criteria = withTicks([{name: 'Readers moved', status: 'unverified', evidence: 'nobody knows'}], run)
  const text = reportText({
    run,
    result: {
      runId: 'test',
      status: 'passed',
      exitCode: 0,
      problems: [],
      questions: [],
      criteria,
      out: '',
      folder: '',
      files: [],
      unchanged: [],
    },
    history: {startedAt: null, endedAt: null, tries: [], failures: [], decisions: []},
    place: '.',
    records: [],
    artifacts: [],
    extensions: [],
  })
  expect(text).toContain(`At a risk that people took: 2 overrides below.

Request: Write a story about winter

## Risks taken

- Step 1, by Ada at 2026-01-02T04:00:00.000Z: Readers may yawn
  - passed: \`story.json\` (SHA-256 ab12)
  - against it: The draft is dull
- Step 2, by Ada at 2026-01-02T05:00:00.000Z: No poster
  - left out: the step had made nothing

## Success criteria

| Criterion | Result | Evidence |
| --- | --- | --- |
| Readers moved | met | ticked by Grace at 2026-01-02T06:00:00.000Z |
`)
})

test.each<[string, Partial<StepState>, readonly string[]]>([
  [
    'a step by hand',
    {waitsFor: 'tick', questions: [question('tick-1')]},
    ['approve test 1', 'reject test 1 --reason TEXT', 'override test 1 --risk TEXT --by NAME'],
  ],
  [
    'a condition',
    {waitsFor: 'condition', questions: [question('condition-1')]},
    ['approve test 1', 'reject test 1 --reason TEXT'],
  ],
  [
    'questions',
    {waitsFor: 'answers', questions: [question('tone'), question('the end')]},
    [
      'approve test 1 --answer tone=TEXT --answer "the end=TEXT"',
      'reject test 1 --reason TEXT',
      'override test 1 --risk TEXT --by NAME',
    ],
  ],
])('a run that waits for %s', async (_what, state, commands) => {
  const {plan} = await runStory()
  const passed = withStep(runOf(plan), '0', {status: 'passed'})
  const run = {...withStep(passed, '1', {...state, status: 'waiting'}), status: 'waiting' as const}
  expect(waysOn(run, 'test').map(({command}) => command.replace('journeywright ', ''))).toEqual([
    ...commands,
    'rollback test --to 0',
    'cancel test',
  ])
})

test('a run that was stopped, and one whose criteria are open', async () => {
  const {plan} = await runStory()
  const run = runOf(plan)
  const commands = (of: Run): readonly string[] => waysOn(of, 'test').map(({command}) => command)
  expect(commands({...run, status: 'waiting', stop: {kind: 'budget', which: 'tokens'}})).toEqual([
    'journeywright resume test --budget tokens=NUMBER',
    'journeywright cancel test',
  ])
  expect(commands({...run, status: 'waiting', stop: {kind: 'interrupted'}})).toEqual([
    'journeywright resume test',
    'journeywright cancel test',
  ])
  expect(commands({...run, status: 'passed'})).toEqual(['journeywright approve test "Readers moved"'])
  expect(commands({...run, status: 'failed'})).toEqual([])
  expect(commands({...run, status: 'running'})).toEqual([])
})

function runOf(plan: Plan | null): Run {
  if (!plan) throw new Error('no plan')
  return newRun(plan)
}

function question(id: string): StepState['questions'][number] {
  return {id, text: `${id}?`, why: ''}
}

function withStep(run: Run, id: string, change: Partial<StepState>): Run {
  return {...run, steps: run.steps.with(indexOf(run, id), {...stateOf(run, id), ...change})}
}
