import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

test.each<string[]>([
  ['--help'],
  ['init', '--help'],
  ['new', '--help'],
  ['list', '--help'],
  ['show', '--help'],
  ['check', '--help'],
  ['explain', '--help'],
  ['import', '--help'],
  ['export', '--help'],
  ['completion', '--help'],
  ['design', '--help'],
  ['plan', '--help'],
  ['run', '--help'],
  ['runs', '--help'],
  ['log', '--help'],
  ['resume', '--help'],
  ['answer', '--help'],
  ['approve', '--help'],
  ['reject', '--help'],
  ['override', '--help'],
  ['rollback', '--help'],
  ['cancel', '--help'],
  ['diff', '--help'],
  ['schema', '--help'],
  ['schema', 'read', '--help'],
  ['schema', 'lint', '--help'],
  ['schema', 'diff', '--help'],
  ['schema', 'prove', '--help'],
  ['schema', 'erd', '--help'],
])('%s %s has examples and is what it was', async (...argv) => {
  const {code, out, err} = await say(projectWith({}), argv)
  expect(code).toBe(0)
  expect(err).toBe('')
  const name = ['journeywright', ...argv.slice(0, -1)].join('-')
  await expect(out).toMatchFileSnapshot(`../fixtures/help/${name}.txt`)
})

test('nothing at all is answered with the help', async () => {
  const {code, out} = await say(projectWith({}), [])
  expect(code).toBe(0)
  expect(out).toContain('$ journeywright run "Design database for user management"')
})

test('--version prints the version alone', async () => {
  expect(await say(projectWith({}), ['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

test.each([
  [
    ['rum'],
    'error Unexpected command `rum`, expected `run` (cli/unknown-command)\n  fix: See `journeywright --help`.\n',
  ],
  [
    ['run', '--jsn', 'CUJ-008'],
    'error Unexpected option `--jsn`, expected `--json` (cli/unknown-option)\n  fix: See `journeywright run --help`.\n',
  ],
  [
    ['show'],
    'error Unexpected end of `journeywright show`, expected <id> (cli/usage)\n  fix: See `journeywright show --help`.\n',
  ],
  [
    ['show', 'a', 'b'],
    'error Unexpected further argument of `journeywright show`, expected at most 1 (cli/usage)\n  fix: Put a request in quotes.\n',
  ],
  [
    ['list', 'tables'],
    'error Unexpected kind `tables`, expected one of `agents`, `skills`, `commands`, `cujs`, `plugins` (cli/unknown-kind)\n  fix: See `journeywright list --help`.\n',
  ],
  [
    ['run', '--brief'],
    'error Unexpected end after `--brief`, expected `--brief <file>` (cli/usage)\n  fix: See `journeywright run --help`.\n',
  ],
])('%j is a usage problem', async (argv, err) => {
  expect(await say(projectWith({}), argv)).toEqual({code: 2, out: '', err})
})
