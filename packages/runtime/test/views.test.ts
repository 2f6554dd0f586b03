import {expect, test} from 'vitest'
import {continueRun, runPlan} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {project} from './project.js'
import {done} from './story.js'

const folder = '.journeywright/runs/test'
const dull = {code: 'story/dull', severity: 'error', message: 'Unexpected\n\tdull story', fix: 'Add a wolf.'} as const

test('a run that waits says what for, what was tried, and how to go on', async () => {
  const it = await project({story: () => ({kind: 'failed', problems: [dull]})})
  await runPlan(it.input)
  const state = JSON.parse((await it.read(`${folder}/recovery-state.json`)) ?? '')
  expect(state).toMatchObject({
    run_id: 'test',
    workflow: 'CUJ-100',
    timestamp: '2026-01-02T03:04:05.000Z',
    status: 'waiting',
    stop: null,
    waiting: [{step: '1', title: 'Story Drafting'}],
    risks: [],
  })
  expect(state.tried).toMatchObject([{step: '1', status: 'waiting', agent: 'ghost-writer'}])
  expect(state.tried[0].failures.map(({agent}: {agent: string}) => agent)).toEqual([
    'author',
    'author',
    'author',
    'ghost-writer',
    'ghost-writer',
    'ghost-writer',
  ])
  const commands = state.commands.map(({command}: {command: string}) => command)
  expect(commands).toContain('journeywright resume test')
  expect(commands).toContain('journeywright cancel test')
})

test('the error log has one line a failure, whatever was said', async () => {
  const it = await project({
    story: (task, tries) => {
      if (tries === 1) return {kind: 'transient', reason: 'busy'}
      return tries === 2 ? {kind: 'failed', problems: [dull]} : done(task, {story: '{"chapters": ["a"]}'})
    },
  })
  await runPlan(it.input)
  expect((await it.read(`${folder}/errors.log`))?.split('\n')).toEqual([
    '2026-01-02T03:04:05.000Z\t1\t1@1#1\tauthor\ttransient\tbusy',
    '2026-01-02T03:04:06.000Z\t1\t1@1#2\tauthor\tstory/dull\tUnexpected dull story',
    '',
  ])
})

test('views that are lost are made again from the journal, the same by bytes', async () => {
  const it = await project({story: () => ({kind: 'failed', problems: [dull]})})
  await runPlan(it.input)
  const names = ['checkpoint.json', 'recovery-state.json', 'errors.log', 'report.md']
  const before = await Promise.all(names.map(name => it.read(`${folder}/${name}`)))
  for (const name of names) await it.remove(`${folder}/${name}`)
  await continueRun({...it.again, host: fakeHost()})
  expect(await Promise.all(names.map(name => it.read(`${folder}/${name}`)))).toEqual(before)
})

test('views are also written where the CUJ wants them', async () => {
  const it = await project()
  const at = (name: string): string => `.claude/context/runs/{{run_id}}/${name}`
  const views = {
    checkpoint: at('checkpoint.json'),
    recoveryState: at('recovery-state.json'),
    errorLog: at('errors.log'),
  }
  await runPlan({...it.input, plan: {...it.plan, views}})
  for (const name of ['checkpoint.json', 'recovery-state.json', 'errors.log']) {
    expect(await it.read(`.claude/context/runs/test/${name}`)).toBe(await it.read(`${folder}/${name}`))
  }
  expect(JSON.parse((await it.read(`${folder}/checkpoint.json`)) ?? '')).toMatchObject({
    checkpoint_id: 'test-4',
    status: 'passed',
    completed_steps: ['0', '0.1', '1', '2'],
  })
})

test('views are written at most once a second while a run runs', async () => {
  let writes = 0
  const real = fakeHost()
  const host = fakeHost(undefined, {
    writeFile(path, content) {
      if (path.includes('checkpoint.json')) writes++
      return real.writeFile(path, content)
    },
  })
  const it = await project()
  await runPlan({...it.input, host})
  expect(writes).toBe(2)
})
