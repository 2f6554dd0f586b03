import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {weddingProject} from './wedding-project.js'

const run = (id: string, request = 'Invite Ada') => ['run', 'CUJ-200', request, '--run-id', id, '--quiet']
/** So that every run says the same of its time. */
const env = {SOURCE_DATE_EPOCH: '1767225600'}

test('runs lists the newest first, tab-separated on a pipe', async () => {
  const project = weddingProject()
  await say(project, run('r1'), {env})
  await say(project, ['cancel', 'r1', '--quiet'])
  await say(project, run('r2', 'Invite an enemy'), {env: {SOURCE_DATE_EPOCH: '1767225601'}})
  expect(await say(project, ['runs'])).toEqual({
    code: 0,
    out: `r2\twaiting (steps 2, 3)\tCUJ-200\t1/3\t2026-01-01T00:00:01.000Z\tInvite an enemy
r1\tcancelled\tCUJ-200\t2/3\t2026-01-01T00:00:00.000Z\tInvite Ada
`,
    err: '',
  })
  const {out} = await say(project, ['runs', '--json'])
  expect(JSON.parse(out).runs.map(({runId, status}: Record<string, string>) => [runId, status])).toEqual([
    ['r2', 'waiting'],
    ['r1', 'cancelled'],
  ])
  const shown = await say(project, ['runs'], {isTTY: true, columns: 60, env: {NO_COLOR: '1'}})
  expect(shown.out.split('\n').every(line => line.length <= 60)).toBe(true)
})

test('a folder without runs says so', async () => {
  const project = weddingProject()
  expect(await say(project, ['runs'])).toEqual({code: 0, out: '', err: ''})
  expect(await say(project, ['runs'], {isTTY: true})).toMatchObject({out: 'No runs in this folder yet.\n'})
  expect(await say(project, ['runs', '--json'])).toMatchObject({out: '{\n  "runs": [],\n  "problems": []\n}\n'})
})

test('a run that can not be read is listed, and the others are', async () => {
  const project = weddingProject()
  await say(project, run('r1'))
  mkdirSync(join(project, '.journeywright/runs/r0'))
  const {code, out, err} = await say(project, ['runs'])
  expect(code).toBe(1)
  expect(out).toContain('r0\tunreadable\t')
  expect(out).toContain('r1\twaiting (step 2)\t')
  expect(err).toContain('(run/not-begun)')
})

test('clean removes what has ended, and nothing that waits unless it is named', async () => {
  const project = weddingProject()
  await say(project, run('r1'))
  await say(project, ['cancel', 'r1', '--quiet'])
  await say(project, run('r2'))
  expect(await say(project, ['runs', 'clean'])).toEqual({code: 0, out: 'Nothing to remove.\n', err: ''})
  expect(await say(project, ['runs', 'clean', '--all', '--dry-run'])).toMatchObject({out: 'would remove r1\n'})
  expect(existsSync(join(project, '.journeywright/runs/r1'))).toBe(true)
  expect(await say(project, ['runs', 'clean', '--all', '--json'])).toMatchObject({
    code: 0,
    out: '{\n  "removed": [\n    "r1"\n  ],\n  "dryRun": false,\n  "problems": []\n}\n',
  })
  expect(existsSync(join(project, '.journeywright/runs/r1'))).toBe(false)
  expect(await say(project, ['runs', 'clean', 'r2'])).toMatchObject({code: 0, out: 'removed r2\n'})
  expect(await say(project, ['runs'])).toMatchObject({out: ''})
})

test.each([
  [['runs', '--all'], 'error Unexpected option without `clean`, expected `runs clean` (cli/usage)\n'],
  [
    ['runs', 'clean', 'r1', '--all'],
    'error Unexpected name of a run beside `--all` or `--older-than`, expected one of them (cli/usage)\n',
  ],
  [['runs', 'clean', 'r3'], 'error Unexpected run `r3`, expected `r1` (cli/unknown-run)\n'],
  [['resume', 'r1', '--budget', 'step=1'], 'error Unexpected limit `step`, expected `steps` (cli/unknown-limit)\n'],
  [['log', ''], 'error Unexpected run ``, expected `r1` (cli/unknown-run)\n'],
  [['diff', 'r1', 'r3'], 'error Unexpected run `r3`, expected `r1` (cli/unknown-run)\n'],
])('%j is a usage problem', async (argv, said) => {
  const project = weddingProject()
  mkdirSync(join(project, '.journeywright/runs/r1'), {recursive: true})
  writeFileSync(join(project, '.journeywright/runs/r1/plan.json'), '')
  const {code, out, err} = await say(project, argv)
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain(said)
})

test('log tells what has happened, by the beginning of an id or as the latest', async () => {
  const project = weddingProject()
  await say(project, run('may-1'), {env})
  await say(project, ['approve', 'may-1', '--by', 'Eve', '--quiet'], {env})
  const expected = `2026-01-01T00:00:00Z  note    CUJ-200 "Invite Ada" (run may-1)
2026-01-01T00:00:00Z  start   1 Write the card
2026-01-01T00:00:00Z  passed  1 Write the card (0 ms)
2026-01-01T00:00:00Z  start   2 Print the card
2026-01-01T00:00:00Z  waiting 2 Print the card needs an answer
                              Is step 2, Print the card, done?
2026-01-01T00:00:00Z  start   3 Write the envelope
2026-01-01T00:00:00Z  passed  3 Write the envelope (0 ms)
2026-01-01T00:00:00Z  end     waiting
2026-01-01T00:00:00Z  note    Eve approved 2 Print the card
2026-01-01T00:00:00Z  start   2 Print the card
2026-01-01T00:00:00Z  passed  2 Print the card (0 ms)
2026-01-01T00:00:00Z  end     passed
`
  const log = await say(project, ['log', 'may'])
  expect({...log, out: log.out.replaceAll(/^20\S+Z/gm, '2026-01-01T00:00:00Z').replaceAll(/\d+ ms/g, '0 ms')}).toEqual({
    code: 0,
    out: expected,
    err: '',
  })
  const followed = await say(project, ['log', 'latest', '--follow', '--json'])
  const types = followed.out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).type)
  expect(types.slice(0, 3)).toEqual(['run-started', 'step-started', 'gate-judged'])
  expect(types.at(-1)).toBe('run-finished')
})

test('diff shows what differs, and takes the names of the runs for no difference', async () => {
  const project = weddingProject()
  await say(project, run('r1'))
  await say(project, run('r2'))
  await say(project, run('r3', 'Invite Bob'))
  await say(project, ['reject', 'r3', '1', '--reason', 'warmer', '--by', 'Eve', '--quiet'])
  const same = await say(project, ['diff', 'r1', 'r2'])
  expect(same.code).toBe(0)
  expect(same.out).toMatch(/^r1 and r2 do not differ\n\nTimes\n/)
  const {out} = await say(project, ['diff', 'r1', 'r3'])
  expect(out.split('\n\nTimes\n')[0]).toBe(`r1 and r3 differ

Plan
  request
  - Invite Ada
  + Invite Bob

Outcomes
  step 1
  - passed, by builtin:greeting, epoch 1, attempt 1
  + passed, by builtin:greeting, epoch 2, attempt 1
  step 2
  - waiting, by person, epoch 1, attempt 1
  + waiting, by person, epoch 2, attempt 1
  step 3
  - passed, by builtin:envelope, epoch 1, attempt 1
  + passed, by builtin:envelope, epoch 2, attempt 1

Artifacts
  changed envelope-{{workflow_id}}.txt
    --- r1
    +++ r3
    @@ -1,1 +1,1 @@
    -envelope: Invite Ada
    +envelope: Invite Bob
  changed greeting-{{workflow_id}}.txt
    --- r1
    +++ r3
    @@ -1,1 +1,2 @@
    -greeting: Invite Ada
    +greeting: Invite Bob
    +heard: Eve: warmer`)
  const json = JSON.parse((await say(project, ['diff', 'r1', 'r3', '--json'])).out)
  expect(json).toMatchObject({runs: ['r1', 'r3'], isSame: false, problems: []})
})

test('the password of an engine is asked for again and kept nowhere', async () => {
  const project = weddingProject()
  const url = 'postgresql://me:hunter2hunter2@localhost/db'
  await say(project, [...run('r1'), '--engine', url])
  const kept = readFileSync(join(project, '.journeywright/runs/r1/run.json'), 'utf8')
  expect(JSON.parse(kept).settings).toEqual({
    engine: 'postgresql://me@localhost/db',
    hasPassword: true,
    cuj: null,
    backends: {},
  })
  const refused = await say(project, ['approve', 'r1', '2'])
  expect(refused).toMatchObject({code: 1, out: ''})
  expect(refused.err).toContain('(cli/engine-needed)')
  expect(await say(project, ['approve', 'r1', '2', '--engine', url, '--quiet'])).toMatchObject({code: 0, err: ''})
})

test('a stopped run is resumed where it stood', async () => {
  const project = weddingProject()
  const argv = ['run', 'CUJ-200', 'Invite Ada forever', '--run-id', 'r1']
  const stopped = await say(project, argv, {interruptAt: 'start    3 Write the envelope'})
  expect(stopped.code).toBe(130)
  expect(stopped.out).toContain('\nNext\n  journeywright approve r1 2 ')
  expect(stopped.out).toContain('  journeywright resume r1 ')
  const again = await say(project, ['resume', 'r1'], {interruptAt: 'start    3 Write the envelope'})
  expect(again.code).toBe(130)
  expect(again.out).not.toContain('start    1 Write the card')
})
