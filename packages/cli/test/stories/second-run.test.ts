import {execFileSync} from 'node:child_process'
import {appendFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {filesOf} from '../files-of.js'
import {projectWith} from '../greeting-project.js'
import {command} from '../real-command.js'
import {textIn} from '../text-in.js'

const words = ['run', 'CUJ-008', 'Design database for user management']
const here = ['--out', '.', '--quiet']

/** Everything in a repository but what runs keep of themselves. */
function textsOf(folder: string): Readonly<Record<string, string>> {
  const paths = filesOf(folder).filter(path => !/^\.(?:git|journeywright\/runs|claude)\//.test(path))
  return Object.fromEntries(paths.map(path => [path, textIn(folder, path)]))
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {cwd, stdio: 'ignore'})
}

test('what a run has made is no foreign schema to the next one, and people keep what they changed', async () => {
  const project = projectWith({'.gitignore': '.journeywright/runs/\n.claude/\n'})
  git(project, 'init')
  expect(await command(project, ...words, ...here)).toMatchObject({code: 0})
  const made = textsOf(project)
  expect(Object.keys(made)).toEqual(
    expect.arrayContaining(['database-schema.md', '.ai/schema/index.json', 'prisma/schema.prisma', 'prisma.config.ts']),
  )

  const again = await command(project, ...words, ...here)
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Nothing differs in \.: \d+ files are as they were$/m),
  })
  expect(textsOf(project)).toEqual(made)

  git(project, 'add', '-A')
  git(project, 'commit', '-m', 'schema')
  const clone = projectWith({})
  git(clone, 'clone', project, 'copy')
  const copy = join(clone, 'copy')
  const before = filesOf(copy)
  const checked = await command(copy, ...words, ...here, '--check')
  expect(checked).toMatchObject({code: 0, out: expect.stringMatching(/^nothing differs: \d+ files in \. are as a run/)})
  expect(filesOf(copy)).toEqual(before)

  appendFileSync(join(copy, '.ai/schema/users/entity.json'), '\n')
  writeFileSync(join(copy, 'database-schema.md'), textIn(copy, 'database-schema.md').replace('## Notes', '## Remarks'))
  rmSync(join(copy, 'prisma/schema.prisma'))
  const edited = textsOf(copy)
  const {code, out} = await command(copy, ...words, '--out', '.', '--check', '--json')
  expect(code).toBe(1)
  const last = JSON.parse(
    out
      .trimEnd()
      .split('\n')
      .findLast(line => line.includes('"checked"')) ?? '',
  )
  expect(last).toMatchObject({type: 'checked', differs: true})
  expect(last.changes).toMatchObject([
    {path: '.ai/schema/users/entity.json', change: 'changed', isTaken: true},
    {path: 'database-schema.md', isTaken: true, diff: expect.stringContaining('-## Remarks\n+## Notes\n')},
    {path: 'prisma/schema.prisma', change: 'added', isTaken: false},
  ])
  expect(textsOf(copy)).toEqual(edited)

  const forced = await command(copy, ...words, ...here, '--force', '--run-id', 'forced')
  expect(forced).toMatchObject({code: 0, err: expect.stringContaining('(run/replaced-output)')})
  expect(textsOf(copy)).toEqual(made)
  expect(textIn(copy, '.journeywright/runs/forced/replaced/database-schema.md')).toContain('## Remarks\n')
}, 600_000)

test('a file of people in the place of another stops the run with its line, and nothing is written', async () => {
  const project = projectWith({'.ai/schema/index.json': '{"mine": true}\n'})
  const run = await command(project, ...words, '--from', 'none', '--output', 'json', ...here, '--run-id', 'r1')
  expect(run.code).toBe(3)
  expect(run.err).toContain(
    '.ai/schema/index.json:1:1 error Unexpected file `.ai/schema/index.json` that no run has written, expected a free place',
  )
  expect(run.err).not.toContain('spec/missing-file')
  expect(Object.keys(textsOf(project))).toEqual(['.ai/schema/index.json'])
  const resumed = await command(project, 'resume', 'r1', '--force', '--quiet')
  expect(resumed).toMatchObject({code: 0, err: expect.stringContaining('replaced/.ai/schema/index.json')})
}, 300_000)

test('other words build on what a run has made, and change nothing that they do not speak of', async () => {
  const project = projectWith({})
  const asks = (request: string) =>
    command(project, 'run', 'CUJ-008', request, '--output', 'json', '--out', '.', '--run-id', request.slice(0, 3))
  expect(await asks('Design database for user management')).toMatchObject({code: 0})
  const before = textsOf(project)
  const more = await asks('add subscriptions')
  expect(more).toMatchObject({code: 0, err: expect.stringContaining('knows it from run Des, which made it')})
  const after = textsOf(project)
  expect(Object.keys(before).filter(path => before[path] !== after[path])).toEqual([
    '.ai/schema/index.json',
    '.ai/schema/users/relationships.json',
  ])
  expect(after['.ai/schema/index.json']).toContain('"project": "user-management"')
}, 300_000)
