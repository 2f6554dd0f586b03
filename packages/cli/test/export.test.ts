import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readDefinitions} from '@journeywright/definitions'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'

const about = JSON.stringify({
  name: '@acme/greeting-tools',
  version: '2.1.0',
  author: 'Ada <ada@example.com>',
  license: 'MIT',
})

test('a Claude Code plugin has everything, byte for byte, and a skill for each journey', async () => {
  const folder = greetingProject({
    'package.json': about,
    'commands/we/wave.md': '---\ndescription: Waves.\n---\n\nWave.\n',
    'skills/greeting/references/tone.md': 'Friendly.\n',
  })
  expect(await say(folder, ['export', 'claude-plugin', 'out'])).toEqual({
    code: 0,
    err: '',
    out: 'greeting-tools: 1 agent, 1 skill, 1 command and 1 journey in 8 files of out\n',
  })
  expect(filesOf(join(folder, 'out'))).toEqual([
    '.claude-plugin/plugin.json',
    '.journeywright-export.json',
    'README.md',
    'agents/greeter.md',
    'commands/we/wave.md',
    'cujs/CUJ-100-greeting.md',
    'skills/cuj-100-greeting/SKILL.md',
    'skills/greeting/SKILL.md',
    'skills/greeting/references/tone.md',
  ])
  for (const path of [
    'agents/greeter.md',
    'cujs/CUJ-100-greeting.md',
    'skills/greeting/SKILL.md',
    'commands/we/wave.md',
  ]) {
    expect(readFileSync(join(folder, 'out', path))).toEqual(readFileSync(join(folder, path)))
  }
  expect(JSON.parse(textOf(folder, 'out/.claude-plugin/plugin.json'))).toEqual({
    name: 'greeting-tools',
    version: '2.1.0',
    description: '1 agent, 1 skill, 1 command and 1 journey for Journeywright and other tools.',
    author: {name: 'Ada', email: 'ada@example.com'},
    license: 'MIT',
  })
})

test('a journey is told as a skill', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out'])
  expect(textOf(folder, 'out/skills/cuj-100-greeting/SKILL.md')).toBe(`---
name: cuj-100-greeting
description: "Greet somebody. Use it for requests such as: Write a greeting for a friend; Write a greeting; Write a greeting for my neighbour."
metadata:
  journey: "CUJ-100"
---

# CUJ-100: Greeting

Greet somebody.

A journey: take the steps in this order, and take none before what it needs is there. [Its own text](../../cujs/CUJ-100-greeting.md) says more and counts where the two differ. Placeholders such as \`{{workflow_id}}\` stand for the name of this one run. \`npx journeywright run CUJ-100 "…"\` takes the steps and holds every gate.

## Steps

### Step 1: Greet

- Who: the agent \`greeter\`
- How: the skill \`greeting\`
- Makes: \`greeting-{{workflow_id}}.txt\`
- Writes the greeting

## Done when

- Greeted: Artifact exists: \`greeting-{{workflow_id}}.txt\` created
`)
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

test('an Agent Plugin keeps what is not portable in a folder of its own, and links follow', async () => {
  const cuj = (link: string) =>
    `# CUJ-102: Wave\n\n## User Goal\n\nWave.\n\n- [greeting](${link})\n- [elsewhere](../docs/x.md)\n`
  const folder = greetingProject({'package.json': about, 'cujs/CUJ-102-wave.md': cuj('../skills/greeting/SKILL.md')})
  expect((await say(folder, ['export', 'agent-plugin', 'out'])).err).toBe(
    `info Unexpected 1 agent, expected skills alone in an Agent Plugin: they lie below \`dev.journeywright/\`, where Journeywright finds them and others do not look (cli/export-not-portable)
  fix: Export a claude-plugin, too, for a tool that takes agents and commands.
cujs/CUJ-102-wave.md:7:1 info Unexpected link to where a file lies here, expected one to where the export has it: it is mended in the export alone (cli/export-changed)
  fix: Leave it: here the link is right.
`,
  )
  expect(textOf(folder, 'out/dev.journeywright/cujs/CUJ-102-wave.md')).toBe(cuj('../../skills/greeting/SKILL.md'))
  expect(JSON.parse(textOf(folder, 'out/plugin.json'))).toMatchObject({
    $schema: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json',
    name: 'greeting-tools',
  })
})

test('a skill has the keys of Agent Skills alone, and loses none of its own', async () => {
  const skill = `---
name: Greeting Cards
# Kept with care.
version: 1.10
description: Writes cards.
allowed-tools:
  - Read
  - Bash(git add:*)
tags: [cards, post]
metadata:
  tags: old
  area: {deep: true}
---

Write.
`
  const folder = projectWith({'package.json': about, 'skills/cards/SKILL.md': skill})
  expect(await say(folder, ['export', 'agent-plugin', 'out'])).toMatchObject({
    code: 0,
    err: [
      ['name `Greeting Cards`', '`greeting-cards` for Agent Plugins 1.0', 'Write `name: greeting-cards`.'],
      [
        'list of `allowed-tools`',
        'a text with spaces between them in Agent Skills',
        'Write them on one line, with spaces.',
      ],
      ['`metadata.area` that is no text', 'a text in Agent Skills', 'Write it as one text.'],
      ...['version', 'tags'].map(key => [
        `key \`${key}\``,
        'one of name, description, license, compatibility, metadata, allowed-tools in Agent Skills',
        'Write it below `metadata:`, as a text.',
      ]),
    ]
      .map(
        ([what, expected, fix]) =>
          `skills/cards/SKILL.md:1:1 info Unexpected ${what}, expected ${expected}: it is mended in the export alone (cli/export-changed)\n  fix: ${fix}\n`,
      )
      .join(''),
  })
  expect(textOf(folder, 'out/skills/greeting-cards/SKILL.md')).toBe(`---
name: greeting-cards
description: Writes cards.
allowed-tools: Read Bash(git add:*)
metadata:
  tags: old
  area: '{"deep":"true"}'
  version: '1.10'
  tags-key: cards, post
---

Write.
`)
  await say(folder, ['export', 'claude-plugin', 'claude'])
  expect(textOf(folder, 'claude/skills/greeting-cards/SKILL.md')).toBe(
    skill.replace('name: Greeting Cards', 'name: greeting-cards'),
  )
})

test('what other tools would not read is mended, and said', async () => {
  const folder = projectWith({
    'package.json': about,
    'agents/scribe.md': '# Scribe\n\nWrites what was said.\n',
    'commands/wave.md': '# Wave\n\nWaves at everybody.\n',
    'agents/clerk.md': '---\nname: clerk\ndescription: Files: all of them\n---\n\nFile.\n',
  })
  const {code, err} = await say(folder, ['export', 'claude-plugin', 'out'])
  expect(code).toBe(0)
  expect(err)
    .toBe(`agents/clerk.md:3:14 info Unexpected \`definitions/yaml-recovered\`, expected what Claude Code reads: it is mended in the export alone (cli/export-changed)
  fix: Mend the file itself with \`journeywright check --fix\`.
agents/scribe.md:1:1 info Unexpected agent without a name, expected \`scribe\` for Claude Code: it is mended in the export alone (cli/export-changed)
  fix: Write \`name: scribe\`.
agents/scribe.md:1:1 info Unexpected agent without a description, expected one of at most 1,024 for Claude Code: it is mended in the export alone (cli/export-changed)
  fix: Write one: what it does, and when to use it.
commands/wave.md:1:1 info Unexpected command without a description, expected one of at most 1,024 for Claude Code: it is mended in the export alone (cli/export-changed)
  fix: Write one: what it does, and when to use it.
`)
  expect(textOf(folder, 'out/agents/clerk.md')).toBe(
    `---\nname: clerk\ndescription: "Files: all of them"\n---\n\nFile.\n`,
  )
  expect(textOf(folder, 'out/commands/wave.md')).toBe(
    '---\ndescription: Waves at everybody.\n---\n# Wave\n\nWaves at everybody.\n',
  )
  expect(textOf(folder, 'out/agents/scribe.md')).toBe(
    '---\nname: scribe\ndescription: Writes what was said.\n---\n# Scribe\n\nWrites what was said.\n',
  )
})

test('a second export replaces what the first made, and nothing else', async () => {
  const folder = greetingProject({
    'package.json': about,
    'skills/waving/SKILL.md': '---\nname: waving\ndescription: Waves.\n---\n\nWave.\n',
  })
  await say(folder, ['export', 'claude-plugin', 'out'])
  writeFileSync(join(folder, 'out/NOTES.md'), 'Mine.\n')
  writeFileSync(join(folder, 'agents/greeter.md'), '---\nname: greeter\ndescription: Greets.\n---\n\nGreet.\n')
  rmSync(join(folder, 'skills/waving'), {recursive: true})
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).out).toBe(
    'greeting-tools: 1 agent, 1 skill and 1 journey in 6 files of out, 1 of before removed\n',
  )
  expect(existsSync(join(folder, 'out/skills/waving'))).toBe(false)
  expect(textOf(folder, 'out/NOTES.md')).toBe('Mine.\n')
  expect(textOf(folder, 'out/agents/greeter.md')).toContain('description: Greets.')
  expect(readdirSync(join(folder, 'out')).filter(name => name.startsWith('.journeywright-export-'))).toEqual([])
})

test('a file of somebody else is in the way, and nothing is written', async () => {
  const folder = greetingProject({'package.json': about, 'out/agents/greeter.md': 'Mine.\n'})
  expect(await say(folder, ['export', 'claude-plugin', 'out'])).toEqual({
    code: 1,
    out: '',
    err: `error Unexpected \`agents/greeter.md\` that no export made, expected a free path: nothing was written (cli/export-foreign)
  fix: Give a folder that is empty, is not there yet, or holds an earlier export.
`,
  })
  expect(filesOf(join(folder, 'out'))).toEqual(['agents/greeter.md'])
})

test('the project itself is no place for an export', async () => {
  const folder = greetingProject({'package.json': about})
  const before = filesOf(folder)
  expect((await say(folder, ['export', 'claude-plugin', '.'])).code).toBe(1)
  expect(filesOf(folder)).toEqual(before)
})

test('what was changed after an export is not written over', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out'])
  writeFileSync(join(folder, 'out/agents/greeter.md'), 'Changed.\n')
  expect(await say(folder, ['export', 'claude-plugin', 'out'])).toEqual({
    code: 1,
    out: '',
    err: `error Unexpected change of \`agents/greeter.md\` after it was exported, expected the file as it was: nothing was written (cli/export-edited)
  fix: Make the change in the project instead and remove this file, or export into another folder.
`,
  })
  expect(textOf(folder, 'out/agents/greeter.md')).toBe('Changed.\n')
})

test('an export that was cut off is taken up by the next one', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out'])
  const record = textOf(folder, 'out/.journeywright-export.json')
  writeFileSync(join(folder, 'agents/greeter.md'), '---\nname: greeter\ndescription: Greets.\n---\n\nGreet.\n')
  await say(folder, ['export', 'claude-plugin', 'out'])
  writeFileSync(join(folder, 'out/.journeywright-export.json'), record)
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).code).toBe(0)
})

test('a link out of the folder is not followed', async () => {
  const folder = greetingProject({'package.json': about, 'elsewhere/x.txt': '', 'out/x.txt': ''})
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/agents'))
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).err).toContain(
    '`agents/greeter.md` that no export made',
  )
  expect(filesOf(join(folder, 'elsewhere'))).toEqual(['x.txt'])
})

test('a record that somebody changed removes nothing elsewhere', async () => {
  const record = {files: {'../keep.txt': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}}
  const folder = greetingProject({
    'package.json': about,
    'keep.txt': '',
    'out/.journeywright-export.json': JSON.stringify(record),
  })
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).code).toBe(1)
  expect(existsSync(join(folder, 'keep.txt'))).toBe(true)
})

test('the files of a skill go along with their rights; links do not', async () => {
  const folder = greetingProject({'package.json': about, 'skills/greeting/scripts/greet.sh': 'echo hi\n'})
  chmodSync(join(folder, 'skills/greeting/scripts/greet.sh'), 0o755)
  symlinkSync('/etc/hosts', join(folder, 'skills/greeting/hosts'))
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).err).toBe(
    `skills/greeting/SKILL.md:1:1 warning Unexpected \`hosts\` in a skill, expected a file or a folder: it is left out (cli/export-left-out)
  fix: Copy what it leads to.
`,
  )
  expect(statSync(join(folder, 'out/skills/greeting/scripts/greet.sh')).mode & 0o111).toBe(0o111)
  expect(existsSync(join(folder, 'out/skills/greeting/hosts'))).toBe(false)
})

test('--all takes what plugins define, too', async () => {
  const folder = greetingProject({'package.json': about})
  const {plugin, files} = JSON.parse((await say(folder, ['export', 'claude-plugin', 'out', '--all', '--json'])).out)
  expect(plugin).toBe('greeting-tools')
  expect(files).toEqual(filesOf(join(folder, 'out')).filter(path => path !== '.journeywright-export.json'))
  expect(readdirSync(join(folder, 'out/agents'))).toEqual(expect.arrayContaining(['greeter.md', 'planner.md']))
  expect(readdirSync(join(folder, 'out/cujs'))).toEqual(['CUJ-008-database-schema-planning.md', 'CUJ-100-greeting.md'])
})

test('a name and a version count more than those of the project', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out', '--name', 'hello', '--version', '3.0.0-rc.1'])
  expect(JSON.parse(textOf(folder, 'out/.claude-plugin/plugin.json'))).toMatchObject({
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

test('a file is no folder to export into', async () => {
  const folder = greetingProject({'package.json': about, out: 'Mine.\n'})
  const {code, err} = await say(folder, ['export', 'claude-plugin', 'out'])
  expect(code).toBe(1)
  expect(err).toContain('(cli/unwritable)')
  expect(textOf(folder, 'out')).toBe('Mine.\n')
})

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
