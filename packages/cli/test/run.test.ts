import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'
import {screenOf} from './screen-of.js'

const ids = ['--run-id', 'r1', '--workflow-id', 'w1']

test('a pipe gets a line an event, then the summary', async () => {
  const project = greetingProject()
  const {code, out, err} = await say(project, ['run', 'CUJ-100', 'Write a greeting for Ada', ...ids])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out.replaceAll(/\d+(?:\.\d)? m?s\b/g, 'T')).toBe(`note     CUJ-100 "Write a greeting for Ada" (run r1)
start    1 Greet
passed   1 Greet (T)
         1 greeting

passed CUJ-100 in T
Success criteria 1 of 1 met
Made 1 file in .journeywright/runs/r1/out
  greeting-w1.txt
Report .journeywright/runs/r1/report.md
`)
  expect(readFileSync(join(project, '.journeywright/runs/r1/out/greeting-w1.txt'), 'utf8')).toBe(
    'Hello: Write a greeting for Ada\n',
  )
})

test('a request alone finds its CUJ', async () => {
  const {code, out} = await say(greetingProject(), ['run', 'Write a greeting for Ada', ...ids, '--quiet'])
  expect(code).toBe(0)
  expect(out).toMatch(/^\npassed CUJ-100 in /)
})

test('--out publishes there', async () => {
  const project = greetingProject()
  const {code} = await say(project, ['run', 'CUJ-100', 'Write a greeting for Ada', ...ids, '--out', '.'])
  expect(code).toBe(0)
  expect(existsSync(join(project, 'greeting-w1.txt'))).toBe(true)
})

test('--json is one event a line and nothing else', async () => {
  const {code, out, err} = await say(greetingProject(), [
    'run',
    'CUJ-100',
    'Write a greeting for Ada',
    ...ids,
    '--json',
  ])
  expect({code, err}).toEqual({code: 0, err: ''})
  const events = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(events.map(({type}) => type)).toEqual([
    'run-started',
    'step-started',
    'step-progress',
    'gate-judged',
    'step-passed',
    'criterion-checked',
    'run-finished',
  ])
  expect(new Set(events.map(({runId}) => runId))).toEqual(new Set(['r1']))
})

test('--json of a run that cannot begin is problems, one a line', async () => {
  const {code, out, err} = await say(greetingProject(), ['run', 'CUJ-101', 'x', '--json'])
  expect({code, err}).toEqual({code: 2, err: ''})
  expect(JSON.parse(out)).toEqual({
    type: 'problem',
    code: 'cli/unknown-cuj',
    severity: 'error',
    message: 'Unexpected CUJ `CUJ-101`, expected one of `CUJ-100`, `CUJ-008`',
    fix: 'See `journeywright list cujs`, or give a file with `--cuj FILE`.',
  })
})

test('a terminal shows the running step and takes it off again', async () => {
  const argv = ['run', 'CUJ-100', 'Write a greeting for Ada', ...ids]
  const {code, out} = await say(greetingProject(), argv, {isTTY: true, env: {NO_COLOR: '1'}})
  expect(code).toBe(0)
  expect(out).toContain('0 of 1 steps passed, 0 running')
  const screen = screenOf(out)
  expect(screen[1]).toMatch(/^✔ 1 Greet \(/)
  expect(screen.filter(line => line.includes('running'))).toEqual([])
})

test.each([
  [['run', 'CUJ-100']],
  [['run', 'CUJ-100', 'Write a greeting']],
  [['run', 'Write a greeting']],
  [['run', 'CUJ-100', ' ']],
])('%j asks for what, off a terminal with the command to type', async argv => {
  const {code, out, err} = await say(greetingProject(), argv)
  expect({code, out}).toEqual({code: 3, out: ''})
  expect(err).toContain(
    'fix: For what? Say it in the request, as in: `journeywright run CUJ-100 "Write a greeting for my neighbour"`',
  )
})

test('on a terminal the answer completes the request', async () => {
  const argv = ['run', 'CUJ-100', 'Write a greeting', ...ids]
  const project = greetingProject()
  const {code, out} = await say(project, argv, {isTTY: true, typed: 'Ada\r', env: {NO_COLOR: '1'}})
  expect(out).toContain('Write a greeting: for what?')
  expect(code).toBe(0)
  expect(readFileSync(join(project, '.journeywright/runs/r1/out/greeting-w1.txt'), 'utf8')).toBe(
    'Hello: Write a greeting for Ada\n',
  )
})

test('questions of a step end the run with 3 and are printed', async () => {
  const {code, out} = await say(greetingProject(), ['run', 'CUJ-100', 'Write a greeting for nobody', ...ids])
  expect(code).toBe(3)
  expect(out).toContain('Waiting: step 1, Greet\n  - Who is it? (A greeting needs a name.)\n')
})

test('a step that fails for good waits for a person', async () => {
  const {code, out} = await say(greetingProject(), ['run', 'CUJ-100', 'Write a greeting for my enemy', ...ids])
  expect(code).toBe(3)
  expect(out).toContain('Unexpected enemy, expected a friend. Greet a friend.')
})

test('Ctrl-C ends with 130 and says where the run stood', async () => {
  const argv = ['run', 'CUJ-100', 'Write a greeting for all, forever', ...ids]
  const {code, out} = await say(greetingProject(), argv, {interruptAt: 'start    1 Greet'})
  expect(code).toBe(130)
  expect(out).toContain('\nNext\n  journeywright resume r1  goes on where it stood\n')
})

test.each([
  [['run', '--run-id', '../r'], 'Unexpected run-id `../r`, expected a name for files', 2],
  [['run'], 'Unexpected empty command, expected the id of a CUJ, a request in quotes or `--cuj FILE`', 2],
  [['run', 'Write', 'a greeting'], 'Unexpected second request `a greeting`, expected one', 2],
  [['run', 'weather station network'], 'Unexpected request `weather station network`, expected one that', 3],
  [
    ['run', 'CUJ-100', 'x', '--engine', 'mysql://me:secret@host/db'],
    'Unexpected engine `mysql://…@host/db`, expected `embedded`, `pglite` or the URL of a PostgreSQL server',
    2,
  ],
  [['run', '--cuj', 'none.md', 'x'], 'none.md', 1],
  [['run', '--cuj', 'none.md', 'CUJ-100'], 'Unexpected `CUJ-100` beside `--cuj`, expected a request alone', 2],
  [['run', 'CUJ-100', 'Write a greeting for Ada', '--output', 'spek'], '`spek`', 2],
])('%j is refused', async (argv, message, exit) => {
  const {code, out, err} = await say(greetingProject(), argv)
  expect({code, out}).toEqual({code: exit, out: ''})
  expect(err).toContain(message)
})

test('SOURCE_DATE_EPOCH must be a number', async () => {
  const {code, err} = await say(greetingProject(), ['run', 'CUJ-100', 'x'], {env: {SOURCE_DATE_EPOCH: 'now'}})
  expect(code).toBe(2)
  expect(err).toContain('Unexpected SOURCE_DATE_EPOCH `now`, expected a whole number of seconds')
})

test('one run id and SOURCE_DATE_EPOCH give the same bytes', async () => {
  const run = async () => {
    const project = greetingProject()
    const argv = ['run', 'CUJ-100', 'Write a greeting for Ada', ...ids]
    await say(project, argv, {env: {SOURCE_DATE_EPOCH: '1767225600'}})
    return ['report.md', 'plan.json', 'out/greeting-w1.txt'].map(name =>
      readFileSync(join(project, '.journeywright/runs/r1', name), 'utf8'),
    )
  }
  expect(await run()).toEqual(await run())
})

test('a CUJ in a file stands for the installed one of its id', async () => {
  const project = greetingProject()
  const text = readFileSync(join(project, 'cujs/CUJ-100-greeting.md'), 'utf8').replace('Step 1: Greet', 'Step 1: Wave')
  writeFileSync(join(project, 'mine.md'), text)
  const {code, out} = await say(project, ['run', '--cuj', 'mine.md', 'Write a greeting for Ada', ...ids])
  expect(code).toBe(0)
  expect(out).toContain('passed   1 Wave (')
  const kept = readdirSync(join(project, '.journeywright/runs/r1/definitions'), {recursive: true}).map(String)
  expect(kept.some(name => name.includes('CUJ-100') || name.includes('mine'))).toBe(true)
})

test('what is sent back says which try comes next, and each reason once', async () => {
  const {code, out} = await say(greetingProject(), ['run', 'CUJ-100', 'an enemy', '--run-id', 'r1'])
  expect(code).toBe(3)
  expect(out.match(/sent back, try \d/g)).toEqual(['sent back, try 2', 'sent back, try 3'])
  expect(
    out
      .split('sent back, try 3')[1]
      ?.split('start ')[0]
      ?.match(/Unexpected enemy/g),
  ).toHaveLength(1)
  expect(out).toContain('- Tries 1 to 3, by `greeter`: Unexpected enemy, expected a friend')
})
