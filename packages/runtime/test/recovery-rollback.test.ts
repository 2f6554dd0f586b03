import {expect, test} from 'vitest'
import {continueRun, runPlan, type Outcome, type RunResult} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {project, type Project} from './project.js'
import {recoveryFiles, recoveryFolder, runRecovery} from './recovery-story.js'
import {runFolder, storyline} from './run-story.js'
import {done, rated, type StoryParts} from './story.js'

const dull: Outcome = {
  kind: 'failed',
  problems: [{code: 'story/dull', severity: 'error', message: 'Unexpected dull story', fix: 'Add a wolf.'}],
}

test('a run that gets no further keeps a checkpoint, its errors and its state at the paths of its journey', async () => {
  const run = await runRecovery({story: () => dull})
  const checkpoint = JSON.parse((await run.read(`${recoveryFolder}/checkpoint.json`)) ?? '')
  expect(checkpoint).toMatchObject({
    checkpoint_id: 'test-2',
    run_id: 'test',
    workflow: 'CUJ-100',
    step: '1',
    status: 'waiting',
    completed_steps: ['0', '0.1'],
    artifacts: [{path: 'outline-test.md', size: 8}, {path: 'plan-test.json'}, {path: 'ratings/test/plan-test-1.json'}],
  })
  for (const {hash} of checkpoint.artifacts) expect(await run.read(`${runFolder}/objects/${hash}`)).not.toBeNull()
  for (const name of ['checkpoint.json', 'errors.log', 'recovery-state.json']) {
    expect(await run.read(`${recoveryFolder}/${name}`)).toBe(await run.read(`${runFolder}/${name}`))
  }
})

test('while a step takes long the checkpoint already has what stands before it', async () => {
  const soon = new Set<() => void>()
  const host = fakeHost(undefined, {
    after(ms, call) {
      if (ms <= 1000) soon.add(call)
      return () => soon.delete(call)
    },
  })
  const it = await project(
    {
      async poster(task) {
        const due = [...soon]
        soon.clear()
        for (const call of due) call()
        await expect.poll(() => it.read(`${recoveryFolder}/checkpoint.json`)).toContain('"checkpoint_id": "test-3"')
        return done(task)
      },
    },
    recoveryFiles,
  )
  expect(await runPlan({...it.input, host})).toMatchObject({status: 'passed'})
  // And nobody looks on any more once the run has ended.
  expect(soon.size).toBe(0)
})

test('the error log has a line for each failure: when, which step and try, by whom, and what was said', async () => {
  const run = await runRecovery({
    story(task, tries) {
      if (tries === 1) return {kind: 'transient', reason: 'server busy'}
      return tries === 2 ? dull : done(task, {story: '{"chapters": [7]}'})
    },
  })
  const lines = ((await run.read(`${recoveryFolder}/errors.log`)) ?? '').split('\n')
  expect(lines.slice(0, 3)).toEqual([
    '2026-01-02T03:04:05.000Z\t1\t1@1#1\tauthor\ttransient\tserver busy',
    '2026-01-02T03:04:06.000Z\t1\t1@1#2\tauthor\tstory/dull\tUnexpected dull story',
    '2026-01-02T03:04:06.000Z\t1\t1@2#1\tauthor\tgate/schema\tUnexpected content of `story.json`, expected what its schema allows: /chapters/0 must be string',
  ])
})

test('what a rating refuses goes back to its maker with the feedback, and the next plan has the next id', async () => {
  const asked: (readonly string[])[] = []
  const run = await runRecovery({
    outline(task, tries) {
      asked.push(task.feedback)
      return done(task, {plan: `{"try": ${tries}}`})
    },
    rating: (task, tries) => rated(task, tries === 1 ? 5 : 9),
  })
  expect(asked[0]).toEqual([])
  expect(asked[1]).toEqual([
    'Step 0.1: Unexpected score 5/10, expected at least 7. Answer the feedback on each part of the rating.',
    'Step 0.1: plot: more of it. Mend it and hand it in again.',
  ])
  expect(storyline(run).slice(0, 8)).toEqual([
    'started 0@1#1',
    'passed 0',
    'started 0.1@1#1',
    'revised 0',
    'started 0@2#1',
    'passed 0',
    'started 0.1@2#1',
    'passed 0.1',
  ])
  expect(await run.read('ratings/test/plan-test-1.json')).toContain('"overall_score":5')
  expect(await run.read('ratings/test/plan-test-2.json')).toContain('"overall_score":9')
  expect(await run.read(`${runFolder}/out/plan-test.json`)).toBe('{"try": 2}')
})

test('what a gate refuses goes back no further than to the gate that passed before it', async () => {
  const run = await runRecovery({
    story: (task, tries) => done(task, {story: tries === 1 ? '{"chapters": [7]}' : '{"chapters": ["a"]}'}),
  })
  expect(storyline(run)).toEqual([
    'started 0@1#1',
    'passed 0',
    'started 0.1@1#1',
    'passed 0.1',
    'started 1@1#1',
    'revised 1',
    'started 1@2#1',
    'passed 1',
    'started 2@1#1',
    'passed 2',
  ])
})

test('a question stops the run, and nothing after it is started', async () => {
  const questions = [{id: 'hero', text: 'Who is the hero?', why: 'the request names none'}]
  const run = await runRecovery({outline: () => ({kind: 'needs-input', questions})})
  expect(run.result).toMatchObject({status: 'waiting', exitCode: 3, questions, files: []})
  expect(storyline(run)).toEqual(['started 0@1#1', 'input-needed 0'])
  expect(await run.read(`${runFolder}/report.md`)).toContain('- Who is the hero? (the request names none)')
})

/** The story fails until a person gets in; what happens then is up to the test. */
async function escalated(parts: StoryParts = {}): Promise<Project> {
  const it = await project({story: () => dull, ...parts}, recoveryFiles)
  expect(await runPlan(it.input)).toMatchObject({status: 'waiting', exitCode: 3})
  return it
}

test('a person who has to decide gets what was asked, who tried what, each failure, what is there, and the commands', async () => {
  const it = await escalated()
  const report = (await it.read(`${runFolder}/report.md`)) ?? ''
  expect(report).toContain('\nRequest: Write a story about winter\n')
  expect(report).toContain(`
## Waiting: step 1, Story Drafting

- Tries 1 to 3, by \`author\`: Unexpected dull story
  - \`1@1#1\` to \`1@3#1\`, ended 2026-01-02T03:04:05.000Z
- Tries 4 to 6, by \`ghost-writer\`: Unexpected dull story
  - \`1@4#1\` to \`1@6#1\`, ended 2026-01-02T03:04:05.000Z
`)
  expect(report).toMatch(/## Made so far\n\n- Step 0: `artifacts\/outline-test\.md` \(8 bytes, SHA-256 \w{12}\)\n/)
  const state = JSON.parse((await it.read(`${recoveryFolder}/recovery-state.json`)) ?? '')
  const commands = state.commands.map(({command}: {readonly command: string}) => command)
  expect(commands).toEqual([
    'journeywright reject test 1 --reason TEXT',
    'journeywright override test 1 --risk TEXT --by NAME',
    'journeywright resume test',
    'journeywright rollback test --to 0',
    'journeywright rollback test --to 0.1',
    'journeywright cancel test',
  ])
  for (const command of commands) expect(report).toContain(`- \`${command}\` `)
})

test('each of these commands leads on', async () => {
  const by = 'Ada'
  const mended: StoryParts = {
    story: (task, tries) => (tries <= 6 ? dull : done(task, {story: '{"chapters": ["wolf"]}'})),
  }
  const after = async (
    parts: StoryParts,
    decision: Parameters<typeof continueRun>[0]['decision'],
  ): Promise<RunResult> => {
    const it = await escalated(parts)
    return continueRun({...it.again, ...(decision ? {decision} : {})})
  }
  const passed = {status: 'passed', exitCode: 0}
  expect(await after(mended, {type: 'rejected', step: '1', reason: 'Add a wolf', by})).toMatchObject(passed)
  expect(await after(mended, {type: 'resumed', by})).toMatchObject(passed)
  expect(await after(mended, {type: 'rolled-back', step: '0.1', by})).toMatchObject(passed)
  expect(await after({}, {type: 'overridden', step: '1', risk: 'No story', by})).toMatchObject({status: 'degraded'})
  expect(await after({}, {type: 'cancelled', by})).toMatchObject({status: 'cancelled', exitCode: 130})
})
