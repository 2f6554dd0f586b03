import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {readAgent, readBody, readSkill} from '@journeywright/definitions'
import {textFolder} from './text-folder.js'

async function agent(content: string | Uint8Array, name = 'some-agent.md') {
  const folder = textFolder({[name]: content})
  const {definition, problems} = await readAgent(join(folder, name), undefined, name)
  if (!definition) throw new Error('the file was not read')
  return {definition, said: problems.map(formatProblem).join('\n')}
}

const front = (keys: string): string => `---\nname: some-agent\ndescription: Does things.\n${keys}\n---\nBody\n`

test('an agent with everything', async () => {
  const text = `---
name: Release Manager
description: "Ships: on Fridays, too."
tools: Read, Agent(p:a, p:b), Bash(git add:*)
model: [sonnet, opus]
skills: [changelog, tagging]
capabilities: releases, notes
metadata:
  aliases: Ship It, Captain
  version: 1.10
---

# Release Manager

## Conventions

- Tags are \`v1.2.3\`. Branches are short, e.g. Main.
- Use annotated
  tags.

Every release has notes. Write them first!

\`\`\`text
- not a convention
\`\`\`

## Else

- Not one either.
`
  const {definition, said} = await agent(text)
  const {conventions, file, hash, ...rest} = definition
  expect(said).toBe('')
  expect(rest).toEqual({
    kind: 'agent',
    id: 'release-manager',
    name: 'Release Manager',
    aliases: ['Ship It', 'Captain'],
    description: 'Ships: on Fridays, too.',
    origin: {kind: 'project', name: 'project'},
    metadata: {aliases: 'Ship It, Captain', version: '1.10'},
    bodyLine: 12,
    shown: 'some-agent.md',
    tools: ['Read', 'Agent(p:a, p:b)', 'Bash(git add:*)'],
    toolsFrom: 'front matter',
    model: '[sonnet, opus]',
    skills: ['changelog', 'tagging'],
    capabilities: ['releases', 'notes'],
  })
  expect(file.endsWith('some-agent.md')).toBe(true)
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
  expect(text.split('\n').slice(11).join('\n')).toBe(await readBody(definition))
  expect(conventions.map(({text: sentence, at}) => `${at.line}:${at.column} ${sentence}`)).toEqual([
    '17:3 Tags are `v1.2.3`.',
    '17:22 Branches are short, e.g. Main.',
    '18:3 Use annotated tags.',
    '21:1 Every release has notes.',
    '21:26 Write them first!',
  ])
})

test.each([
  ['', null],
  ['tools: []', []],
  ['tools: "*"', ['*']],
  ['tools: Read', ['Read']],
  ['tools:\n  - Read\n  - Bash(a, b)', ['Read', 'Bash(a, b)']],
  ['tools: Bash(git:*) Read', ['Bash(git:*)', 'Read']],
])('tools of %j', async (keys, tools) => {
  expect((await agent(front(keys))).definition.tools).toEqual(tools)
})

test.each([
  [
    'tools:',
    'a.md:4:7 warning Unexpected empty `tools`, expected a list: it is read as if the key were absent (definitions/empty-value)\n  fix: Write `tools: []` for none, or remove the key.',
  ],
  [
    'skills: one, two',
    'a.md:4:9 warning Unexpected kind of value in `skills`, expected a list (definitions/unexpected-value)\n  fix: Write `skills` as a list.',
  ],
  [
    'metadata: text',
    'a.md:4:11 warning Unexpected kind of value in `metadata`, expected a map of texts (definitions/unexpected-value)\n  fix: Write `metadata` as a map of texts.',
  ],
  [
    'metadata:\n  one: [1, 2]',
    'a.md:5:3 warning Unexpected kind of value in `metadata.one`, expected text (definitions/unexpected-value)\n  fix: Write `metadata.one` as text.',
  ],
  [
    'name: again',
    'a.md:2:7 warning Unexpected second `name`, expected each key once: the first one counts (definitions/duplicate-key)\n  fix: Remove one of the two.',
  ],
  [
    'model: a: b',
    'a.md:4:8 warning Unexpected `: ` in an unquoted value in `model`, expected valid YAML: its text was taken as written (definitions/yaml-recovered)\n  fix: Put quotes around the value of `model`, or write it as a block (`model: |`).',
  ],
])('says what is wrong with %j', async (keys, expected) => {
  expect((await agent(front(keys), 'a.md')).said).toBe(expected.replace('a.md:2:7', 'a.md:4:7'))
})

test('an unclosed front matter ends where the text begins', async () => {
  const {definition, said} = await agent('---\nname: open\ndescription: D.\n\n# Title\n\nText.\n', 'a.md')
  expect(definition).toMatchObject({id: 'open', description: 'D.', bodyLine: 4})
  expect(await readBody(definition)).toBe('\n# Title\n\nText.\n')
  expect(said).toBe(
    'a.md:3:1 error Unexpected end of the front matter, expected a line `---` after its last key (definitions/unclosed-front-matter)\n  fix: Add a line of three dashes below the last key.',
  )
})

test('a rule between paragraphs is no front matter', async () => {
  const {definition} = await agent('---\n\nSome prose.\n\n---\n\nMore.\n', 'rules.md')
  expect(definition).toMatchObject({id: 'rules', description: 'Some prose.', bodyLine: 1})
})

test.each(['js', 'javascript', 'json', 'coffee', 'toml'])('front matter in %s is refused, not run', async language => {
  const {definition, said} = await agent(`---${language}\n{"name": (globalThis.pwned = "x")}\n---\nBody.\n`, 'a.md')
  expect(definition).toMatchObject({id: 'a', description: 'Body.', bodyLine: 4})
  expect(said.split('\n')[0]).toBe(
    `a.md:1:1 error Unexpected front matter in \`${language}\`, expected YAML: it was neither run nor read (definitions/front-matter-language)`,
  )
  expect(globalThis).not.toHaveProperty('pwned')
})

test('the same broken file reads the same twice', async () => {
  const broken = '---\nname: twice\ndescription: a: b\n---\nBody\n'
  const first = await agent(broken, 'a.md')
  const second = await agent(broken, 'a.md')
  expect(second.said).toBe(first.said)
  expect(second.definition).toMatchObject({id: 'twice', description: 'a: b'})
})

test('an agent without front matter is described by its text', async () => {
  const {definition, said} = await agent(
    '# 🗄️ Archive Keeper - Team System\n\n## Identity\n\nYou are the **Archive Keeper**,\nwho keeps.\n\nMore.\n',
    'agent-7.md',
  )
  expect(definition).toMatchObject({
    id: 'agent-7',
    name: 'Archive Keeper - Team System',
    description: 'You are the Archive Keeper, who keeps.',
    tools: null,
  })
  expect(said).toContain('(definitions/no-front-matter)')
})

test('bytes that are not UTF-8 are reported, and read', async () => {
  const {definition, said} = await agent(Buffer.from('---\nname: a\ndescription: caf\xe9\n---\n', 'latin1'), 'a.md')
  expect(definition.description).toBe('caf\uFFFD')
  expect(said).toContain('a.md:3:17 warning Unexpected bytes that are not UTF-8')
})

test.each([
  ['é, ü and ß stay', 'é, ü and ß stay'],
  ['ÄÖÜ 日本語 → stay', 'ÄÖÜ 日本語 → stay'],
  // "café" misread would decode below U+0800: it is left alone, since real text may look like it.
  ['cafÃ©', 'cafÃ©'],
  ['a â†’ b', 'a → b'],
  ['a ‚Üí b', 'a → b'],
])('mends %j', async (description, expected) => {
  expect((await agent(`---\nname: a\ndescription: ${description}\n---\n`)).definition.description).toBe(expected)
})

test('a file that is not there is a problem', async () => {
  const {definition, problems} = await readAgent('/nowhere/agent.md', undefined, 'agent.md')
  expect(definition).toBe(null)
  expect(problems.map(problem => `${problem.severity} ${problem.code}`)).toEqual(['error definitions/unreadable-file'])
})

test('a skill is named like its folder, or says so', async () => {
  const text = '---\nname: other\ndescription: D.\nallowed-tools: Read, Write\nmetadata: {kind: domain-pack}\n---\n'
  const folder = textFolder({'skills/one/SKILL.md': text})
  const {definition, problems} = await readSkill(join(folder, 'skills/one/SKILL.md'), undefined, 'SKILL.md')
  expect(definition).toMatchObject({
    kind: 'skill',
    id: 'other',
    name: 'Other',
    allowedTools: ['Read', 'Write'],
    metadata: {kind: 'domain-pack'},
  })
  expect(problems.map(formatProblem)).toEqual([
    'SKILL.md:2:7 warning Unexpected skill name `other`, expected the name of its folder, `one` (definitions/name-differs)\n  fix: Rename the folder to `other`, or set `name: one`.',
  ])
})
