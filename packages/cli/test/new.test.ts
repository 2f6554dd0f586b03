import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'

test('an agent is made, shown and named in a plan', async () => {
  const folder = projectWith({})
  const argv = [
    'new',
    'agent',
    'data-steward',
    '--skill',
    'schema-design',
    '--description',
    'Decides names: all of them.',
  ]
  expect(await say(folder, argv)).toEqual({
    code: 0,
    err: '',
    out: `made     agents/data-steward.md

Next
  npx journeywright show data-steward
  npx journeywright new cuj data-steward-work --agent data-steward
  npx journeywright check --strict
`,
  })
  expect(read(folder, 'agents/data-steward.md')).toMatch(
    /^---\nname: data-steward\ndescription: "Decides names: all of them\."\ntools: \[Read, Grep, Glob\]\nmodel: inherit\nskills: \[schema-design\]\n---\n\n# Data Steward\n\nDecides names: all of them\.\n\n## Conventions\n\n- Use UUID primary keys\.\n/,
  )
})

test('nothing is written over', async () => {
  const folder = projectWith({'skills/ours/SKILL.md/keep.txt': 'kept'})
  expect(await say(folder, ['new', 'skill', 'ours'])).toEqual({
    code: 1,
    out: '',
    err: 'error Unexpected `skills/ours/SKILL.md` that is there already, expected a free path (cli/already-there)\n  fix: Choose another name, or move what is there; nothing was written.\n',
  })
})

test.each([
  [
    ['agnet', 'x'],
    'error Unexpected kind `agnet`, expected `agent` (cli/unknown-kind)\n  fix: See `journeywright new --help`.\n',
  ],
  [
    ['agent'],
    'error Unexpected end of `journeywright new agent`, expected a name (cli/usage)\n  fix: Add one, as in `journeywright new agent order-intake`.\n',
  ],
  [['agent', 'Data Steward'], nameError('Data Steward', 'Use `data-steward`.')],
  [['agent', '../x'], nameError('../x', 'Use `x`.')],
  [['agent', 'con'], nameError('con', 'Choose another name for the agent.')],
  [['agent', 'readme'], nameError('readme', 'Choose another name for the agent.')],
  [['skill', 'é'], nameError('é', 'Use `e`.')],
  [['skill', '規則'], nameError('規則', 'Choose another name for the skill.')],
  [['cuj', 'x'.repeat(300)], nameError(`${'x'.repeat(64)}…`, `Use \`${'x'.repeat(64)}\`.`)],
  [
    ['agent', 'planner'],
    'error Unexpected name `planner` of a new agent, expected one that is free: `@journeywright/database` has it (cli/taken-name)\n  fix: Use another, such as `our-planner`; to change the one that is there, write a file of its name.\n',
  ],
  [
    ['pack', 'order'],
    'error Unexpected name `domain-order` of a new pack, expected one that is free: `@journeywright/database` has it (cli/taken-name)\n  fix: Use another, such as `our-order`; to change the one that is there, write a file of its name.\n',
  ],
  [
    ['pack', 'product'],
    'error Unexpected name `product` of a new pack, expected a thing that no other pack knows: `domain-catalog` has it (cli/taken-name)\n  fix: Use another, such as `our-product`, or copy that pack and change it.\n',
  ],
  [
    ['plugin', 'greetings'],
    'error Unexpected name `greetings` of a new plugin, expected one that is free: `greetings` has it (cli/taken-name)\n  fix: Use another, such as `our-greetings`; to change the one that is there, write a file of its name.\n',
  ],
  [
    ['cuj', 'more', '--id', 'CUJ-100'],
    'error Unexpected id `CUJ-100`, expected one that is free: this folder has it (cli/taken-id)\n  fix: Use `--id CUJ-001`, or leave it out.\n',
  ],
  [
    ['cuj', 'more', '--id', '../7'],
    'error Unexpected id `../7`, expected one such as `CUJ-042` (cli/wrong-id)\n  fix: Write `CUJ-` and a number, or leave `--id` out for the next free one.\n',
  ],
  [
    ['cuj', 'greeting'],
    'error Unexpected name `CUJ-100` of a new cuj, expected one that is free: this folder has it (cli/taken-name)\n  fix: Use another, such as `our-greeting`; to change the one that is there, write a file of its name.\n',
  ],
  [
    ['plugin', 'write-output'],
    'error Unexpected name `write-output` of a new plugin, expected one that is free: `@journeywright/database` has it (cli/taken-name)\n  fix: Use another, such as `our-write-output`; to change the one that is there, write a file of its name.\n',
  ],
  [
    ['skill', 'more', '--agent', 'planner'],
    'error Unexpected option `--agent` of a new skill, expected it of a cuj alone (cli/usage)\n  fix: Leave it out.\n',
  ],
  [
    ['agent', 'more', '--skill', 'schema-desing'],
    'error Unexpected skill `schema-desing`, expected `schema-design` (cli/unknown-skill)\n  fix: See `journeywright list skills`, or make it first: `journeywright new skill schema-desing`.\n',
  ],
  [
    ['cuj', 'more', '--agent', 'plannr'],
    'error Unexpected agent `plannr`, expected `planner` (cli/unknown-agent)\n  fix: See `journeywright list agents`, or make it first: `journeywright new agent plannr`.\n',
  ],
  [
    ['agent', 'more', '--dir', '../elsewhere'],
    'error Unexpected dir `../elsewhere`, expected a folder below the working folder (cli/wrong-dir)\n  fix: Give a relative path without `..`, or change to that folder first.\n',
  ],
  [
    ['skill', 'more', '--description', 'x'.repeat(1025)],
    'error Unexpected description of 1025 characters, expected at most 1,024 (cli/wrong-description)\n  fix: Say what it does and when to use it; the rest belongs into the body.\n',
  ],
])('new %j is refused and makes nothing', async (words, err) => {
  const folder = greetingProject()
  const {code, out, err: said} = await say(folder, ['new', ...words])
  expect({out, err: said}).toEqual({out: '', err})
  expect(code).toBeGreaterThan(0)
  for (const path of ['agents/more.md', 'skills/more', 'cujs/CUJ-001-more.md', 'plugins', '../elsewhere']) {
    expect(existsSync(join(folder, path))).toBe(false)
  }
})

test('an agent that nothing can perform is said so when it is made, and again in the plan', async () => {
  const folder = projectWith({})
  const made = await say(folder, ['new', 'agent', 'poet'])
  expect(made.code).toBe(0)
  expect(made.err)
    .toBe(`warning Unexpected agent \`poet\` without a skill that something here performs, expected one: a plan stops at a step that names this agent alone (scaffold/nothing-performs)
  fix: Add one of \`ai-schema-json\`, \`diagram-generator\`, \`migration-planning\`, \`prisma-schema\`, \`response-rater\`, \`schema-design\`, \`spec-writing\` to its \`skills\`, or name one in the step's \`Skill\` field, or make a plugin with a handler: \`journeywright new plugin poet-work\`.
`)
  const cuj =
    '# CUJ-050: Verse\n\n## Trigger\n\n- "Write a verse"\n\n## Workflow\n\n**Execution Mode**: `workflow`\n\n### Step 1: Verse\n\n- **Agent**: poet\n- **Outputs**: `verse.md`\n'
  await say(folder, ['new', 'cuj', 'verse', '--id', 'CUJ-051'])
  writeFileSync(join(folder, 'cujs/CUJ-050-verse.md'), cuj)
  const planned = await say(folder, ['plan', 'CUJ-050', 'Write a verse for Ada'])
  expect(planned.code).toBe(1)
  expect(planned.err).toMatch(
    /^cujs\/CUJ-050-verse\.md:13:14 error .*\(plan\/no-performer\)\n {2}fix: .*plugin.*skill.*person/s,
  )
})

test('a journey ends with the skill that is asked for, after whatever that needs', async () => {
  const folder = projectWith({})
  expect(await say(folder, ['new', 'cuj', 'hand-over', '--skill', 'prisma-schema', '--id', 'CUJ-042'])).toMatchObject({
    code: 0,
    err: '',
  })
  const text = read(folder, 'cujs/CUJ-042-hand-over.md')
  expect(text.match(/^### .*|^- \*\*Agent.*/gm)).toEqual([
    '### Step 0: Planning',
    '- **Agent**: planner',
    '### Step 0.1: Plan Rating Gate',
    '- **Agent**: orchestrator',
    '### Step 1: Schema Design',
    '- **Agent**: database-architect',
    '### Step 2: Prisma Schema',
    '- **Agent**: database-schema-modeler',
  ])
})

test('a journey of several skills has the steps of all, each once, and the rating where it belongs', async () => {
  const folder = projectWith({})
  await say(folder, ['new', 'cuj', 'both', '--skill', 'prisma-schema,spec-writing,response-rater'])
  expect(read(folder, 'cujs/CUJ-001-both.md').match(/^- \*\*Skill.*/gm)).toEqual([
    '- **Skill**: response-rater',
    '- **Skill**: schema-design',
    '- **Skill**: prisma-schema',
    '- **Skill**: spec-writing',
  ])
  expect(await say(folder, ['plan', 'CUJ-001', 'Draft tables for user management'])).toMatchObject({code: 0, err: ''})
})

test('--dir puts files below another folder that is read', async () => {
  const folder = projectWith({})
  await say(folder, ['new', 'agent', 'data-steward', '--skill', 'schema-design', '--dir', '.claude'])
  await say(folder, ['new', 'cuj', 'stewardship', '--agent', 'data-steward', '--dir', './.claude/'])
  expect(existsSync(join(folder, '.claude/agents/data-steward.md'))).toBe(true)
  expect(await say(folder, ['plan', 'CUJ-001', 'Draft the stewardship for user management'])).toMatchObject({code: 0})
})

test('--dry-run says what would be made, and --json says it for programs', async () => {
  const folder = projectWith({})
  const {code, out} = await say(folder, ['new', 'plugin', 'release-notes', '--dry-run', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    files: [
      '.claude-plugin/plugin.json',
      'index.ts',
      'release-notes.test.ts',
      'agents/release-notes-writer.md',
      'skills/release-notes/SKILL.md',
      'cujs/CUJ-001-release-notes.md',
    ]
      .map(path => ({path: `plugins/release-notes/${path}`, status: 'planned'}))
      .concat({path: 'journeywright.config.ts', status: 'planned'}),
    problems: [],
  })
  expect(existsSync(join(folder, 'plugins'))).toBe(false)
})

test('a configuration that somebody has edited is left alone, and the lines are said', async () => {
  const config = 'export default {\n  plugins: [], // ours\n}\n'
  const folder = projectWith({'journeywright.config.ts': config})
  const {code, out} = await say(folder, ['new', 'plugin', 'release-notes'])
  expect(code).toBe(0)
  expect(out).toContain(`Next
  add to journeywright.config.ts: import {releaseNotesPlugin} from './plugins/release-notes/index.ts'
  add to its plugins: releaseNotesPlugin()
`)
  expect(read(folder, 'journeywright.config.ts')).toBe(config)
})

function nameError(name: string, fix: string): string {
  return `error Unexpected name \`${name}\`, expected lower-case words joined by \`-\`, at most 64 characters, that no system reserves (cli/wrong-name)\n  fix: ${fix}\n`
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
