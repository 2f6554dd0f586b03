import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const request = 'Draft the first design for user management'

const next = (id: string): string => `
Next
  npx journeywright check --strict
  npx journeywright plan ${id} "${request}"
  npx journeywright run ${id} "${request}"
`

test('an empty folder gets what a repository begins with', async () => {
  const folder = projectWith({})
  expect(await say(folder, ['init', '--name', 'Corner Shop'])).toEqual({
    code: 0,
    err: '',
    out: `made     agents/database-architect.md
made     skills/house-rules/SKILL.md
made     cujs/CUJ-001-first-design.md
made     journeywright.config.ts
made     .github/workflows/journeywright.yml
made     .vscode/settings.json
made     .gitignore
${next('CUJ-001')}`,
  })
  expect(await say(folder, ['check', '--strict'])).toMatchObject({code: 0, err: ''})
  expect(await say(folder, ['plan', 'CUJ-001', request])).toMatchObject({code: 0, err: ''})
  expect(read(folder, 'agents/database-architect.md')).toContain('Designs the databases of Corner Shop.')
})

test('what is there stays as it is, byte for byte', async () => {
  const folder = projectWith({})
  await say(folder, ['init'])
  const before = allOf(folder)
  expect(await say(folder, ['init', '--yes'])).toEqual({
    code: 0,
    err: '',
    out: `kept     database-architect (it was there)
kept     house-rules (it was there)
kept     CUJ-001 (it was there)
kept     journeywright.config.ts (it was there)
kept     .github/workflows/journeywright.yml (it was there)
kept     .vscode/settings.json (it was there)
${next('CUJ-001')}`,
  })
  expect(allOf(folder)).toEqual(before)
})

test('a repository with files of its own keeps them', async () => {
  const manifest =
    '{\n    "name": "corner-shop",\n    "scripts": {\n        "test": "x"\n    },\n    "files": ["a", "b"]\n}\n'
  const folder = projectWith({
    '.gitignore': 'node_modules',
    'package.json': manifest,
    'journeywright.config.mjs': 'export default {}\n',
    '.claude/agents/database-architect.md': '---\nname: database-architect\ndescription: Ours.\n---\n\n# Ours\n',
    'cujs/CUJ-001-ours.md': '# CUJ-001: Ours\n\n## Trigger\n\n- "Do ours"\n',
  })
  const {out} = await say(folder, ['init'])
  expect(out).toBe(`made     skills/house-rules/SKILL.md
made     cujs/CUJ-002-first-design.md
made     .github/workflows/journeywright.yml
made     .vscode/settings.json
changed  .gitignore (line .journeywright/runs/)
kept     database-architect (it was there)
kept     journeywright.config.mjs (it was there)
kept     package.json (with --yes: script "journeys": "journeywright check --strict")
${next('CUJ-002')}`)
  expect(read(folder, '.gitignore')).toBe('node_modules\n.journeywright/runs/\n')
  expect(read(folder, 'package.json')).toBe(manifest)
  await say(folder, ['init', '--yes'])
  expect(read(folder, 'package.json')).toBe(
    manifest.replace('"test"', '"journeys": "journeywright check --strict",\n        "test"'),
  )
})

test.each([
  ['{"name": "a"}', '{\n  "name": "a",\n  "scripts": {\n    "journeys": "journeywright check --strict"\n  }\n}\n'],
  ['{\n\t"scripts": {}\n}\n', '{\n\t"scripts": {\n\t\t"journeys": "journeywright check --strict"\n\t}\n}\n'],
  ['{"scripts": {"journeys": "ours"}}', '{"scripts": {"journeys": "ours"}}'],
  ['{broken', '{broken'],
  ['[]', '[]'],
])('package.json %j becomes %j', async (before, after) => {
  const folder = projectWith({'package.json': before})
  expect(await say(folder, ['init', '--yes'])).toMatchObject({code: 0})
  expect(read(folder, 'package.json')).toBe(after)
})

test.each([
  ['', '.journeywright/runs/\n'],
  ['a\r\nb\r\n', 'a\r\nb\r\n.journeywright/runs/\r\n'],
  ['/.journeywright\n', '/.journeywright/runs/\n'],
  ['.journeywright/**', '.journeywright/runs/'],
  ['.journeywright/\r\na\r\n', '.journeywright/runs/\r\na\r\n'],
  ['.journeywright/runs/', '.journeywright/runs/'],
])('.gitignore %j becomes %j', async (before, after) => {
  const folder = projectWith({'.gitignore': before})
  await say(folder, ['init'])
  expect(read(folder, '.gitignore')).toBe(after)
})

test('a folder is made, and is where to go on', async () => {
  const folder = projectWith({})
  const {code, out} = await say(folder, ['init', 'new/shop', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    files: expect.arrayContaining([{path: 'agents/database-architect.md', status: 'made'}]),
    problems: [],
    next: expect.arrayContaining(['cd new/shop']),
  })
  expect(existsSync(join(folder, 'new/shop/cujs/CUJ-001-first-design.md'))).toBe(true)
})

test('editing a convention of the agent changes the design', async () => {
  const folder = projectWith({})
  await say(folder, ['init'])
  const type = async (id: string) => {
    const run = ['run', 'CUJ-001', request, '--run-id', id, '--workflow-id', id, '--quiet']
    expect(await say(folder, [...run, '--out', id])).toMatchObject({code: 0, err: ''})
    return JSON.parse(read(folder, `${id}/db-schema-${id}.json`)).tables[0].columns[0]
  }
  expect(await type('first')).toMatchObject({name: 'id', type: {kind: 'uuid'}})
  const agent = join(folder, 'agents/database-architect.md')
  writeFileSync(agent, readFileSync(agent, 'utf8').replace('Use UUID primary keys.', 'Use identity primary keys.'))
  expect(await type('second')).toMatchObject({name: 'id', type: {kind: 'bigint'}})
})

test('the house rules of the skill that the agent lists are obeyed', async () => {
  const folder = projectWith({})
  await say(folder, ['init'])
  const run = [
    'run',
    'CUJ-001',
    'Draft tables: A ticket has a title and a price.',
    '--workflow-id',
    'w',
    '--out',
    'out',
  ]
  expect(await say(folder, run)).toMatchObject({code: 0, err: ''})
  const {tables} = JSON.parse(read(folder, 'out/db-schema-w.json'))
  expect(tables[0].columns).toContainEqual(
    expect.objectContaining({name: 'price', type: {kind: 'numeric', precision: 14, scale: 2}}),
  )
})

test.each([
  ['y', 0, true],
  ['n', 130, false],
])('on a terminal %j to the question ends with %i', async (typed, code, isMade) => {
  const folder = projectWith({'package.json': '{"name": "a"}\n'})
  const said = await say(folder, ['init'], {isTTY: true, typed})
  expect(said.code).toBe(code)
  expect(said.out).toContain('make   agents/database-architect.md')
  expect(said.out).toContain('change package.json (script "journeys": "journeywright check --strict")')
  expect(existsSync(join(folder, 'agents'))).toBe(isMade)
  expect(read(folder, 'package.json').includes('journeys')).toBe(isMade)
})

test.each([
  [
    '--name=# x',
    'error Unexpected name `# x`, expected a name of letters, digits, blanks and simple marks, at most 80 characters (cli/wrong-name)\n  fix: Give the name that people use, as in `--name "Corner Shop"`.\n',
    2,
  ],
])('%s is refused', async (option, err, code) => {
  const folder = projectWith({})
  expect(await say(folder, ['init', option])).toEqual({code, out: '', err})
  expect(readdirSync(folder)).toEqual([])
})

test('a path that is a file is a problem, and what was made before it is said', async () => {
  const folder = projectWith({skills: 'a file'})
  const {code, out, err} = await say(folder, ['init'])
  expect(code).toBe(1)
  expect(out).toContain('made     agents/database-architect.md\n')
  expect(err).toMatch(/^error Unexpected E\w+ while writing `skills\/house-rules\/SKILL.md`, expected a place/)
})

test('the CI workflow asks for this version', async () => {
  const folder = projectWith({})
  mkdirSync(join(folder, '.github'))
  await say(folder, ['init'])
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(read(folder, '.github/workflows/journeywright.yml')).toContain(
    `npx --yes journeywright@${version} check --strict --format github\n`,
  )
})

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function allOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => !name.startsWith('.cache'))
  const files = names.filter(name => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.sort().map(name => [name, read(folder, name)]))
}
