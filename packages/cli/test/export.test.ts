import {chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {filesOf} from './files-of.js'
import {greetingProject, projectWith} from './greeting-project.js'
import {textIn} from './text-in.js'

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
  expect(JSON.parse(textIn(folder, 'out/.claude-plugin/plugin.json'))).toEqual({
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
  expect(textIn(folder, 'out/skills/cuj-100-greeting/SKILL.md')).toBe(`---
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
  expect(textIn(folder, 'out/dev.journeywright/cujs/CUJ-102-wave.md')).toBe(cuj('../../skills/greeting/SKILL.md'))
  expect(JSON.parse(textIn(folder, 'out/plugin.json'))).toMatchObject({
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
  expect(textIn(folder, 'out/skills/greeting-cards/SKILL.md')).toBe(`---
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
  expect(textIn(folder, 'claude/skills/greeting-cards/SKILL.md')).toBe(
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
  expect(textIn(folder, 'out/agents/clerk.md')).toBe(
    `---\nname: clerk\ndescription: "Files: all of them"\n---\n\nFile.\n`,
  )
  expect(textIn(folder, 'out/commands/wave.md')).toBe(
    '---\ndescription: Waves at everybody.\n---\n# Wave\n\nWaves at everybody.\n',
  )
  expect(textIn(folder, 'out/agents/scribe.md')).toBe(
    '---\nname: scribe\ndescription: Writes what was said.\n---\n# Scribe\n\nWrites what was said.\n',
  )
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
