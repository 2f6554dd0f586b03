import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readDefinitions} from '@journeywright/definitions'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'
import {textIn} from './text-in.js'

const about = JSON.stringify({
  name: '@acme/greeting-tools',
  version: '2.1.0',
  author: 'Ada <ada@example.com>',
  license: 'MIT',
})

test.each(['claude-plugin', 'agent-plugin'])('a %s reads back as what was exported', async target => {
  const folder = greetingProject({
    'package.json': about,
    'commands/wave.md': '---\ndescription: Waves.\n---\n\nWave.\n',
    'cujs/CUJ-101-parade.md':
      '# CUJ-101: Parade\n\n## User Goal\n\nWalk.\n\n## Workflow\n\n**Execution Mode**: `parade.yaml`\n',
    '.claude/workflows/parade.yaml': 'steps:\n  - id: 1\n    name: Walk\n    agent: greeter\n',
  })
  expect(await say(folder, ['export', target, 'out'])).toMatchObject({code: 0})
  const origin = {kind: 'plugin', name: 'greeting-tools'} as const
  const {definitions, problems} = await readDefinitions([{folder: join(folder, 'out'), origin}])
  expect(problems.filter(({code}) => code !== 'definitions/no-execution-mode')).toEqual([])
  expect(definitions.agents.map(({id}) => id)).toEqual(['greeter'])
  expect(definitions.skills.map(({id}) => id)).toEqual(['cuj-100-greeting', 'cuj-101-parade', 'greeting'])
  expect(definitions.commands.map(({id}) => id)).toEqual(['wave'])
  expect(definitions.cujs.map(({id, steps}) => [id, steps.map(({title}) => title)])).toEqual([
    ['CUJ-100', ['Greet']],
    ['CUJ-101', ['Walk']],
  ])
})

test('a name and a version count more than those of the project', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out', '--name', 'hello', '--version', '3.0.0-rc.1'])
  expect(JSON.parse(textIn(folder, 'out/.claude-plugin/plugin.json'))).toMatchObject({
    name: 'hello',
    version: '3.0.0-rc.1',
  })
})

test('without an author another name stands in', async () => {
  const folder = greetingProject({'package.json': '{"name": "corner-shop"}'})
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).err).toBe(
    `info Unexpected absence of an author, expected one to attribute the plugin to: \`The Corner Shop authors\` stands in (cli/export-no-author)
  fix: Add \`author\` to package.json.
`,
  )
})

test.each([
  [
    ['claude-plugn', 'out'],
    'error Unexpected target `claude-plugn`, expected `claude-plugin` (cli/unknown-target)\n  fix: See `journeywright export --help`.\n',
  ],
  [
    ['claude-plugin', 'out', '--name', 'My Tools'],
    'error Unexpected name `My Tools`, expected at most 64 lower-case letters, digits and single hyphens (cli/wrong-name)\n  fix: Write it as in `--name order-tools`.\n',
  ],
  [
    ['claude-plugin', 'out', '--version', 'new'],
    'error Unexpected version `new`, expected a semantic version (cli/wrong-version)\n  fix: Write it as in `--version 1.2.0`.\n',
  ],
])('%j is a usage problem', async (argv, err) => {
  const folder = greetingProject({'package.json': about})
  expect(await say(folder, ['export', ...argv])).toEqual({code: 2, out: '', err})
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a folder without definitions has nothing to export', async () => {
  expect(await say(projectWith({'package.json': about}), ['export', 'claude-plugin', 'out'])).toEqual({
    code: 1,
    out: '',
    err: `error Unexpected absence of definitions in this folder, expected agents, skills, commands or CUJs (cli/export-nothing)
  fix: Make one with \`journeywright new\`, or add \`--all\` for those of plugins.
`,
  })
})
