import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem, type Problem} from '@journeywright/problems'
import {listDefinitions, readAgent, readCommand, readDefinitions} from '@journeywright/definitions'
import {findInPaths} from '@journeywright/definitions/check'
import {textFolder} from './text-folder.js'

const agent = (name: string): string => `---\nname: ${name}\ndescription: D.\n---\nBody\n`
const say = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap(problem => formatProblem(problem).split('\n')[0] ?? [])
const projectAt = (folder: string) => [{folder, origin: {kind: 'project', name: 'project'}}] as const

test('definitions are found where other tools keep them, at any depth', async () => {
  const folder = textFolder({
    'agents/team/one.md': agent('one'),
    'agents/two/agent.md': '**Primary Role**: Second.\n',
    'agents/two/AGENTS.md': 'About these.',
    'agents/page.mdx': agent('page'),
    'commands/a/b/c.md': 'Do it.\n',
    '.claude/commands/d.md': 'Do that.\n',
    '.agents/skills/s/SKILL.md': agent('s'),
    '.agents/skills/s/agents/inner.md': agent('inner'),
    '.agents/agents/three.md': agent('three'),
    '.github/agents/four.agent.md': '---\ndescription: Fourth.\n---\nBody\n',
    'src/agents/code.md': agent('code'),
  })
  const {definitions, problems} = await readDefinitions(projectAt(folder))
  const {agents, skills, commands} = definitions
  expect([...agents, ...skills, ...commands].map(({kind, id, shown}) => `${kind} ${id} ${shown}`)).toEqual([
    'agent four .github/agents/four.agent.md',
    'agent one agents/team/one.md',
    'agent three .agents/agents/three.md',
    'agent two agents/two/agent.md',
    'skill s .agents/skills/s/SKILL.md',
    'command a:b:c commands/a/b/c.md',
    'command d .claude/commands/d.md',
  ])
  expect(say(problems)).toEqual([
    'agents/two/agent.md:1:1 warning Unexpected agent without front matter, expected `name` and `description`: they are taken from its text (definitions/no-front-matter)',
  ])
})

test('a command with everything', async () => {
  const text =
    '---\ndescription: Ships it.\nargument-hint: [branch] | [--all]\nallowed-tools: Bash(git add:*), Read\nagent: captain\nmodel: opus\n---\nShip $ARGUMENTS.\n'
  const folder = textFolder({'commands/we/ship.md': text})
  const {definition, problems} = await readCommand(
    join(folder, 'commands/we/ship.md'),
    undefined,
    'commands/we/ship.md',
  )
  expect(definition).toMatchObject({
    kind: 'command',
    id: 'we:ship',
    name: 'Ship',
    description: 'Ships it.',
    argumentHint: '[branch] | [--all]',
    allowedTools: ['Bash(git add:*)', 'Read'],
    agent: {text: 'captain', at: {file: 'commands/we/ship.md', line: 5, column: 8}},
    model: 'opus',
  })
  expect(say(problems)).toEqual([
    'commands/we/ship.md:3:16 warning Unexpected text after a `[` in `argument-hint`, expected valid YAML: its text was taken as written (definitions/yaml-recovered)',
  ])
})

test.each([
  ['argument-hint: [branch]', '[branch]'],
  ['argument-hint: "<file>"', '<file>'],
  ['model: opus', null],
])('the hint of %j', async (keys, hint) => {
  const folder = textFolder({'c.md': `---\n${keys}\n---\nDo.\n`})
  const {definition} = await readCommand(join(folder, 'c.md'))
  expect(definition?.argumentHint).toBe(hint)
})

test('the sentences of CONVENTIONS.md are those of the project', async () => {
  const folder = textFolder({
    'CONVENTIONS.md':
      '# House rules\n\nNames are short. Dates are ISO 8601.\n\n| no | table |\n\n## Keys\n\n- Use UUID primary keys.\n\n```sql\nselect 1\n```\n',
  })
  const plugin = {folder, origin: {kind: 'plugin', name: 'p'}} as const
  const {definitions} = await readDefinitions([...projectAt(folder), plugin])
  expect(definitions.conventions.map(({text, at}) => `${at.file}:${at.line}:${at.column} ${text}`)).toEqual([
    'CONVENTIONS.md:3:1 Names are short.',
    'CONVENTIONS.md:3:18 Dates are ISO 8601.',
    'CONVENTIONS.md:9:3 Use UUID primary keys.',
  ])
})

const codeSpans = `# 🐝 Hive Keeper

**Agent ID**: \`hive-keeper\`
**Primary Role**: Keeps bees

## 🛠️ Tool Chest

### Daily
- **Files**: \`Read\`, \`Edit\` - notes, never \`hive.db\`
- **Outside**: \`WebFetch\` - weather

### Weekly
\`\`\`yaml
- **Fenced**: \`Bash\`
\`\`\`

## Diary

- **Work**: \`Write\`
`
const boldNames = `# Bee Doctor

## Available Tools

- **Read**: charts
- **Grep:** symptoms
- **Queen**: is no tool

### Servers
- **mcp__bees__***: the register
`

test.each([
  [codeSpans, {id: 'hive-keeper', description: 'Keeps bees', tools: ['Read', 'Edit', 'WebFetch'], toolsFrom: 'body'}],
  [boldNames, {id: 'x', tools: ['Read', 'Grep', 'mcp__bees__*'], toolsFrom: 'body'}],
  ['# No tools\n\nText with `Read`.\n', {tools: null, toolsFrom: null}],
  ['---\nname: x\ndescription: D.\n---\n## Tools\n\n- `Read`\n', {tools: null, toolsFrom: null}],
  ['---\nname: x\ndescription: D.\ntools: []\n---\n## Tools\n', {tools: [], toolsFrom: 'front matter'}],
])('the tools of %j', async (text, expected) => {
  const folder = textFolder({'x.md': text})
  expect((await readAgent(join(folder, 'x.md'))).definition).toMatchObject(expected)
})

test('what is no file to read is a problem each, and the rest loads', async () => {
  const folder = textFolder({
    'agents/binary.md': Buffer.from([35, 32, 65, 0, 66]),
    'agents/good.md': agent('good'),
    'commands/Ship.md': 'Ship.',
    'commands/ship/x.md': 'X.',
    '.claude/commands/ship.md': 'Ship again.',
    'skills/broken/SKILL.md/page.md': 'A folder that is called like a file.',
  })
  mkdirSync(join(folder, 'agents/folder.md'))
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'agents/gone.md'))
  symlinkSync(join(folder, 'agents'), join(folder, 'agents/loop'))
  writeFileSync(join(folder, 'agents/huge.md'), '')
  truncateSync(join(folder, 'agents/huge.md'), 50_000_000)
  const {definitions, problems} = await readDefinitions(projectAt(folder))
  const {agents, commands} = definitions
  expect([...agents, ...commands].map(({id}) => id)).toEqual(['good', 'Ship', 'ship:x'])
  expect(
    say(problems)
      .map(line => line.replaceAll(folder, ''))
      .sort(),
  ).toEqual([
    '.claude/commands/ship.md:1:1 error Unexpected second command `ship`, expected ids that differ by more than case: this one is not used (definitions/id-differs-by-case)',
    'agents/binary.md:1:1 error Unexpected zero byte, expected text: the file is not read (definitions/binary-file)',
    'agents/folder.md:1:1 error Unexpected unreadable file: illegal operation on a directory (EISDIR) (definitions/unreadable-file)',
    'agents/gone.md:1:1 error Unexpected unreadable file: no such file or directory (ENOENT) (definitions/unreadable-file)',
    'agents/huge.md:1:1 error Unexpected file of 50000000 bytes, expected at most 1000000: it is not read (definitions/too-large)',
    'agents/loop:1:1 warning Unexpected link to a folder above it, expected one that ends: nothing below it is read (definitions/link-loop)',
    'skills/broken/SKILL.md:1:1 error Unexpected unreadable file: illegal operation on a directory (EISDIR) (definitions/unreadable-file)',
  ])
  expect(say((await listDefinitions(projectAt(folder))).problems)).toEqual(say(problems))
})

test('a huge file costs no memory', async () => {
  const folder = textFolder({'agents/huge.md': ''})
  truncateSync(join(folder, 'agents/huge.md'), 3_000_000_000)
  const {problems} = await readDefinitions(projectAt(folder))
  expect(problems.map(({code}) => code)).toEqual(['definitions/too-large'])
})

test('ten thousand files are not opened at once', async () => {
  const folder = textFolder({})
  mkdirSync(join(folder, 'agents'))
  for (let index = 0; index < 10_000; index++) writeFileSync(join(folder, `agents/a${index}.md`), agent(`a${index}`))
  const {summaries, problems} = await listDefinitions(projectAt(folder))
  expect([summaries.length, problems.length]).toEqual([10_000, 0])
}, 60_000)

test('any files and folders: each is a definition, none with a reason, or another file', async () => {
  const folder = textFolder({
    'repo/agents/one.md': agent('one'),
    'repo/agents/README.md': 'About.',
    'repo/agents/two.mdx': agent('two'),
    'repo/.claude/agents/one.md': agent('one'),
    'repo/other/agents/one.md': agent('one'),
    'repo/skills/s/SKILL.md': agent('s'),
    'repo/skills/s/pages/more.md': 'More.',
    'repo/skills/s/run.sh': 'true',
    'repo/commands/c.md': 'C.',
    'repo/cujs/any.md': 'Any.',
    'repo/docs/CUJ-007.md': '# CUJ-007: Bees\n',
    'repo/docs/bee.agent.md': 'Bee.',
    'repo/docs/front.md': agent('front'),
    'repo/docs/hint.md': '---\nargument-hint: x\n---\nHint.\n',
    'repo/docs/page.md': 'A page.',
    'repo/.claude-plugin/plugin.json': '{"name": "p"}',
    'repo/node_modules/x/agents/no.md': agent('no'),
    'alone.md': agent('alone'),
    'text.md': 'Text.',
  })
  const {files, problems, others} = await findInPaths(['repo', 'alone.md', 'text.md', 'repo/agents', 'gone'], folder)
  expect(files.map(({kind, shown, root}) => `${kind} ${shown} ${root}`)).toEqual([
    'agent repo/.claude/agents/one.md 0',
    'plugin repo/.claude-plugin/plugin.json 0',
    'agent repo/agents/one.md 0',
    'command repo/commands/c.md 0',
    'cuj repo/cujs/any.md 0',
    'cuj repo/docs/CUJ-007.md 1',
    'agent repo/docs/bee.agent.md 1',
    'agent repo/docs/front.md 1',
    'command repo/docs/hint.md 1',
    'agent repo/other/agents/one.md 2',
    'skill repo/skills/s/SKILL.md 0',
    'agent alone.md 1',
  ])
  expect(others).toBe(2)
  const none = 'info Unexpected file among definitions, expected an agent, a skill, a command, a CUJ or a plugin'
  expect(say(problems).map(line => line.replaceAll(folder, ''))).toEqual([
    'gone:1:1 error Unexpected unreadable file: no such file or directory (ENOENT) (definitions/unreadable-file)',
    `repo/agents/README.md:1:1 ${none}: it says something about the folder, not about one agent (definitions/not-a-definition)`,
    `repo/agents/two.mdx:1:1 ${none}: the name of a definition ends in \`.md\` (definitions/not-a-definition)`,
    `repo/skills/s/pages/more.md:1:1 ${none}: a skill is a folder with a file SKILL.md, and this is a page beside it (definitions/not-a-definition)`,
    `text.md:1:1 ${none}: neither its folder nor its name nor its front matter says what it defines (definitions/not-a-definition)`,
  ])
})
