import {chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'

const planner = `---
name: planner
description: Plans releases, from the list of changes to the announcement.
skills: [chanelog]
---

Plan releases.
`
const changelog = `---
name: changelog
description: Writes a changelog from commits, one line for each change that a user can see.
---

Group commits by kind.
`
const unknownSkill = `agents/planner.md:4:10 warning Unexpected skill \`chanelog\`, expected \`changelog\` (definitions/unknown-skill)
  fix: Use a known skill, or add skills/chanelog/SKILL.md.
`
const project = {'agents/planner.md': planner, 'skills/changelog/SKILL.md': changelog}

/** How long it took is the one thing that no two checks have in common. */
const timeless = (text: string): string => text.replace(/ in [\d.]+ (ms|s)/, ' in 0 ms')

test('a project of no faults passes, and says what was looked at', async () => {
  const {code, out, err} = await say(greetingProject(), ['check', '--strict'])
  expect({code, err, out: timeless(out)}).toEqual({
    code: 0,
    err: '',
    out: '3 definitions (1 agent, 1 skill, 1 CUJ), 0 errors, 0 warnings in 0 ms\n',
  })
})

test('a problem is said with its place and its fix; a warning alone passes', async () => {
  const {code, out} = await say(projectWith(project), ['check'])
  expect({code, out: timeless(out)}).toEqual({
    code: 0,
    out: `${unknownSkill}2 definitions (1 agent, 1 skill), 0 errors, 1 warning in 0 ms\n`,
  })
})

test('--strict fails on a warning', async () => {
  expect((await say(projectWith(project), ['check', '--strict'])).code).toBe(1)
})

test('--quiet says what makes the check fail, and nothing else', async () => {
  const folder = projectWith(project)
  expect(await say(folder, ['check', '--quiet'])).toEqual({code: 0, out: '', err: ''})
  expect(await say(folder, ['check', '--quiet', '--strict'])).toEqual({code: 1, out: unknownSkill, err: ''})
})

test('an error fails', async () => {
  const folder = projectWith({'agents/planner.md': planner, 'agents/second.md': planner.replace('[chanelog]', '[]')})
  mkdirSync(join(folder, 'agents/third.md'))
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'agents/broken.md'))
  const {code, out} = await say(folder, ['check'])
  expect(code).toBe(1)
  expect(out).toContain('agents/broken.md:1:1 error ')
})

test('--json is one object with definitions, problems and counts', async () => {
  const {code, out} = await say(projectWith(project), ['check', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    definitions: [
      {kind: 'agent', id: 'planner', file: 'agents/planner.md'},
      {kind: 'skill', id: 'changelog', file: 'skills/changelog/SKILL.md'},
    ],
    problems: [
      {
        code: 'definitions/unknown-skill',
        severity: 'warning',
        message: 'Unexpected skill `chanelog`, expected `changelog`',
        fix: 'Use a known skill, or add skills/chanelog/SKILL.md.',
        at: {file: 'agents/planner.md', line: 4, column: 10},
      },
    ],
    counts: {
      kinds: {agent: 1, skill: 1, command: 0, cuj: 0, plugin: 0},
      severities: {error: 0, warning: 1, info: 0},
      codes: {'definitions/unknown-skill': 1},
      others: 0,
    },
    fixed: [],
  })
})

test('--format github annotates lines, with paths from the root of the repository', async () => {
  const folder = projectWith({'tools, and: more/agents/planner.md': planner.replace('chanelog', '50%'), ...project})
  const {code, out} = await say(join(folder, 'tools, and: more'), ['check', '--format', 'github'], {
    env: {GITHUB_WORKSPACE: folder},
  })
  expect(code).toBe(0)
  const [first = ''] = out.split('\n')
  expect(first).toMatch(
    /^::warning file=tools%2C and%3A more\/agents\/planner\.md,line=4,col=10,title=definitions\/unknown-skill::Unexpected skill `50%25`, /,
  )
  expect(first).toContain('%0Afix: Use a known skill, or add ')
})

test('a file of a project knows what the project has', async () => {
  const folder = projectWith({...project, 'agents/planner.md': planner.replace('chanelog', 'changelog')})
  const {code, out} = await say(folder, ['check', 'agents/planner.md', '--strict'])
  expect({code, out: timeless(out)}).toEqual({
    code: 0,
    out: '1 definition (1 agent), 0 errors, 0 warnings in 0 ms\n',
  })
})

test('a folder that is no project is checked by path', async () => {
  const folder = projectWith({'here/x.txt': '', 'there/.claude/agents/planner.md': planner})
  const {out} = await say(join(folder, 'here'), ['check', '../there'])
  expect(out).toMatch(/^\.\.\/there\/\.claude\/agents\/planner\.md:4:10 warning Unexpected skill `chanelog`, /)
})

test('a path that is not there is a mistake of usage, with the nearest name', async () => {
  expect(await say(projectWith(project), ['check', 'agents/planer.md', 'skils'])).toEqual({
    code: 2,
    out: '',
    err: `error Unexpected path \`agents/planer.md\`, expected \`agents/planner.md\` (cli/unknown-path)
  fix: Give a file or folder that is there; \`planer.md\` is not.
error Unexpected path \`skils\`, expected \`skills\` (cli/unknown-path)
  fix: Give a file or folder that is there; \`skils\` is not.
`,
  })
})

test('a link that leads nowhere is not the nearest name of itself', async () => {
  const folder = projectWith(project)
  symlinkSync('nowhere', join(folder, 'skils'))
  expect((await say(folder, ['check', 'skils'])).err)
    .toBe(`error Unexpected path \`skils\`, expected \`skills\` (cli/unknown-path)
  fix: Give a file or folder that is there; \`skils\` is not.
`)
})

test('an unknown format is a mistake of usage', async () => {
  expect(await say(projectWith(project), ['check', '--format', 'gitlab'])).toEqual({
    code: 2,
    out: '',
    err: 'error Unexpected format `gitlab`, expected `github` (cli/wrong-format)\n  fix: Use `--format github`, `--json`, or neither.\n',
  })
})

test('a folder without definitions is not silently right', async () => {
  const folder = projectWith({'notes/idea.txt': 'x'})
  const {code, out} = await say(folder, ['check', '--strict', 'notes'])
  expect({code, out: timeless(out)}).toEqual({
    code: 1,
    out: `warning Unexpected absence of definitions in \`notes\`, expected agents, skills, commands, CUJs or plugins (cli/nothing-to-check)
  fix: Give the path of a folder that has some; see \`journeywright list\` for what is known here.
0 definitions, 0 errors, 1 warning in 0 ms
`,
  })
})

test('a second check says the same, from the cache or without one', async () => {
  const folder = projectWith(project)
  const first = await say(folder, ['check', '--json'])
  expect(await say(folder, ['check', '--json'])).toEqual(first)
  expect(await say(folder, ['check', '--json', '--no-cache'])).toEqual(first)
})

test('a terminal is told where to read more', async () => {
  const {out} = await say(projectWith(project), ['check'], {isTTY: true, env: {NO_COLOR: '1'}})
  expect(out.trimEnd().split('\n').at(-1)).toBe('journeywright explain definitions/unknown-skill tells more')
})

const marked = `\uFEFF---\nname: planner\ndescription: Plans: releases first.\n---\n\nPlan.\n`
const mended = `---\nname: planner\ndescription: "Plans: releases first."\n---\n\nPlan.\n`

test('--fix mends what is mechanical, says so, and keeps the rest', async () => {
  const folder = projectWith({...project, 'agents/marked.md': marked.replace('name: planner', 'name: marked')})
  const file = join(folder, 'agents/marked.md')
  const untouched = statSync(join(folder, 'agents/planner.md')).mtimeMs
  chmodSync(file, 0o640)
  const {code, out} = await say(folder, ['check', '--fix'])
  expect({code, out: timeless(out)}).toEqual({
    code: 0,
    out: `${unknownSkill}agents/marked.md:1:1 fixed (definitions/bom)
agents/marked.md:3:14 fixed (definitions/yaml-recovered)
3 definitions (2 agents, 1 skill), 0 errors, 1 warning in 0 ms
`,
  })
  expect(readFileSync(file, 'utf8')).toBe(mended.replace('name: planner', 'name: marked'))
  expect((statSync(file).mode & 0o777).toString(8)).toBe('640')
  expect(statSync(join(folder, 'agents/planner.md')).mtimeMs).toBe(untouched)
  expect(readdirSync(join(folder, 'agents'))).toEqual(['marked.md', 'planner.md'])
})

test('--fix says in JSON what it mended', async () => {
  const {out} = await say(projectWith({'agents/planner.md': marked}), ['check', '--fix', '--json'])
  expect(JSON.parse(out)).toMatchObject({
    problems: [],
    fixed: [
      {code: 'definitions/bom', at: {file: 'agents/planner.md', line: 1, column: 1}},
      {code: 'definitions/yaml-recovered', at: {file: 'agents/planner.md', line: 3, column: 14}},
    ],
  })
})

test('--fix follows a link only where it stays below the given paths', async () => {
  const folder = projectWith({'real/x.md': marked, 'own/agents/real.md': marked.replace('name: planner', 'name: real')})
  const outside = join(folder, 'real/x.md')
  symlinkSync(outside, join(folder, 'own/agents/planner.md'))
  const {out} = await say(join(folder, 'own'), ['check', '--fix', 'agents'])
  expect(out).toContain(
    `agents/planner.md:1:1 warning Unexpected link to \`${outside}\`, expected a file below the given paths`,
  )
  expect(out).toContain('agents/real.md:1:1 fixed (definitions/bom)')
  expect(readFileSync(outside, 'utf8')).toBe(marked)
})

test('--fix leaves what leads nowhere to the check, which says it once', async () => {
  const folder = projectWith({})
  mkdirSync(join(folder, 'agents'))
  symlinkSync('nowhere.md', join(folder, 'agents/broken.md'))
  const {code, out} = await say(folder, ['check', '--fix'])
  expect({code, out: timeless(out)}).toEqual({
    code: 1,
    out: `agents/broken.md:1:1 error Unexpected unreadable file: no such file or directory (ENOENT) (definitions/unreadable-file)
  fix: Check that it exists and that you may read it.
0 definitions, 1 error, 0 warnings in 0 ms
`,
  })
})

test('without --fix nothing is written', async () => {
  const folder = projectWith({'agents/planner.md': marked})
  await say(folder, ['check'])
  expect(readFileSync(join(folder, 'agents/planner.md'), 'utf8')).toBe(marked)
})
