import {chmod, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {Ajv2020} from 'ajv/dist/2020.js'
import {commandBackend, taskSchema} from '@journeywright/backends'
import {act} from './act.js'
import {sayOutcome} from './say-outcome.js'

describe('outcomes of a program', () => {
  test.each([
    ['done', '{"kind":"done","artifacts":[],"notes":["fine"]}'],
    ['transient', '{"kind":"transient","reason":"busy","retryAfterMs":1500}'],
    ['needs-input', '{"kind":"needs-input","questions":[{"id":"a","text":"A?","why":"b"}]}'],
    ['tempfail', '{"kind":"transient","reason":"rate limit"}'],
    ['failed', 'error No tables (backend/reported)\n  fix: Mend what it says, then try again.'],
    ['failed-with-code', 'final\nwarning m (x/y)\n  fix: f'],
  ])('%s', async (way, said) => expect(sayOutcome((await act(way)).outcome)).toBe(said))

  test('a command that is not there is gone: the next agent takes over', async () => {
    expect(sayOutcome((await act('missing')).outcome)).toMatch(/^gone\nerror Unexpected exit code 127 of /)
  })
})

test('standard error is progress: events, and all other lines as they are', async () => {
  expect((await act('progress')).progress).toEqual(['half', 'plain words', '{"kind": "else"}', 'red'])
})

test('the task keeps its schema', async () => {
  const outputs = [{id: 'a', path: 'a.md'}]
  const {outcome} = await act('echo', {request: 'Grüße', outputs, feedback: ['Shorter.']})
  const task: unknown = JSON.parse(outcome.kind === 'done' ? (outcome.notes?.[0] ?? '') : '')
  expect(task).toMatchObject({formatVersion: '1', key: '1@1#1', request: 'Grüße', outputs, feedback: ['Shorter.']})
  const validate = new Ajv2020({strict: false}).compile(taskSchema)
  validate(task)
  expect(validate.errors).toBeNull()
})

test('the environment is a short list, what the options name, and what the task is', async () => {
  process.env['JW_TEST_SECRET'] = 'hidden'
  process.env['JW_TEST_KEY'] = 'given'
  onTestFinished(() => {
    delete process.env['JW_TEST_SECRET']
    delete process.env['JW_TEST_KEY']
  })
  const {outcome} = await act('environment', {}, commandBackend({environment: ['JW_TEST_KEY', 'JW_TEST_UNSET']}))
  const usual = ['HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'PATH', 'TMPDIR', 'TZ'].filter(name => name in process.env)
  const ours = ['JOURNEYWRIGHT_KEY', 'JOURNEYWRIGHT_PROCESS', 'JOURNEYWRIGHT_RUN_ID', 'JOURNEYWRIGHT_STEP']
  const names = outcome.kind === 'done' ? outcome.notes : []
  expect(names).toEqual([...usual, ...ours, 'JW_TEST_KEY'].sort())
})

describe('which program a target names', () => {
  test.each([
    ['./hello.sh a "b c"', 'a|b c|'],
    [`'./two words.sh' 'it"s' "it's" \\"\\ "$HOME"`, 'it"s|it\'s|" $HOME|'],
    ['./nested/hello.sh', ''],
    ['sh hello.sh x', 'x|'],
    ['./hello.mjs x', 'x|'],
    ['./hello.ts x', 'x|'],
    ['./executable x', 'x|'],
  ])('%s', async (target, words) => {
    const {outcome} = await act('', {target, folder: await folderWithPrograms()})
    expect(sayOutcome(outcome)).toBe(JSON.stringify({kind: 'done', artifacts: [], notes: [words]}))
  })

  test.each([
    [
      './hello.hs',
      'error Unexpected program `./hello.hs`, expected one of `./hello.ts`, `./hello.mjs`, `./hello.sh` (backend/not-found)\n  fix: Name a file by its path from the folder of the project.',
    ],
    [
      '../nowhere/x',
      'error Unexpected program `../nowhere/x`, expected a file that is there (backend/not-found)\n  fix: Name a file by its path from the folder of the project.',
    ],
    [
      './nested',
      'error Unexpected folder `./nested`, expected a file that can be executed (backend/not-a-program)\n  fix: Name a file that is a program; `chmod +x` makes it one.',
    ],
    [
      './notes.md',
      'error Unexpected file `./notes.md`, expected a file that can be executed (backend/not-a-program)\n  fix: Name a file that is a program; `chmod +x` makes it one.',
    ],
    [
      './hello.sh "a',
      'error Unexpected target `./hello.sh "a`, expected a program and its arguments, with every quote closed (backend/bad-target)\n  fix: Write it like `command:./design.py --fast "two words"`.',
    ],
    [
      '',
      'error Unexpected target ``, expected a program and its arguments, with every quote closed (backend/bad-target)\n  fix: Write it like `command:./design.py --fast "two words"`.',
    ],
    [
      'hello.sh',
      'error Unexpected refusal to start `hello.sh`, expected a program that runs on this machine: no such program, or none that its first line names (backend/cannot-start)\n  fix: Install it, or name another; a program in the project is written with `./`.',
    ],
  ])('%s is gone', async (target, said) => {
    const {outcome} = await act('', {target, folder: await folderWithPrograms()})
    expect(sayOutcome(outcome)).toBe(`gone\n${said}`)
  })
})

/** Programs that answer with their arguments, each followed by a bar. */
async function folderWithPrograms(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-backends-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const shell = `printf '{"kind":"done","artifacts":[],"notes":["'; for word in "$@" ""; do printf '%s|' "$word" | sed 's/"/\\\\"/g; s/^|$//'; done; printf '"]}'\n`
  const node = `const words = process.argv.slice(2).map(word => word + '|').join('')
console.log(JSON.stringify({kind: 'done', artifacts: [], notes: [words]}))\n`
  await mkdir(join(folder, 'nested'))
  const files: Readonly<Record<string, string>> = {
    'hello.sh': shell,
    'two words.sh': shell,
    'nested/hello.sh': shell,
    'hello.mjs': node,
    'hello.ts': `const none: readonly string[] = []\nvoid none\n${node}`,
    executable: `#!/bin/sh\n${shell}`,
    'notes.md': '# Notes\n',
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
  await chmod(join(folder, 'executable'), 0o755)
  return folder
}
