import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const agent = (name: string) => `---
name: ${name}
description: Plans releases, from the list of changes to the announcement. Use it before a release.
---

Plan releases.
`

test('a folder is listed by kind, with what it collides with and how to use it', async () => {
  const folder = projectWith({
    'mine/agents/planner.md': agent('planner'),
    'theirs/.claude/agents/planner.md': agent('planner'),
    'theirs/.claude/agents/scribe.md': agent('scribe'),
  })
  expect(await say(join(folder, 'mine'), ['import', '../theirs'])).toEqual({
    code: 0,
    err: '',
    out: `agent\tplanner\t\tPlans releases, from the list of changes to the announcement. Use it before a release.
agent\tscribe\t\tPlans releases, from the list of changes to the announcement. Use it before a release.
agent planner of ../theirs/.claude/agents/planner.md would be shadowed by agents/planner.md
To use it, add this to \`plugins\` of journeywright.config.ts:
  {name: 'theirs', definitions: [new URL('../theirs/.claude/', import.meta.url)]}
`,
  })
})

test('the line that it gives loads what it listed', async () => {
  const folder = projectWith({'mine/x.txt': '', 'theirs/.claude/agents/scribe.md': agent('scribe')})
  const mine = join(folder, 'mine')
  const {use} = JSON.parse((await say(mine, ['import', '../theirs', '--json'])).out)
  writeFileSync(join(mine, 'journeywright.config.mjs'), `export default {plugins: [${use.line}]}\n`)
  expect((await say(mine, ['list', 'agents'])).out).toContain('agent\tscribe\ttheirs\t')
})

test('a plugin has its own name, and its definitions have theirs below it', async () => {
  const folder = projectWith({
    'tools/.claude-plugin/plugin.json': '{"name": "release-tools", "version": "1.0.0", "description": "Releases."}\n',
    'tools/agents/scribe.md': agent('scribe'),
  })
  const {code, out} = await say(folder, ['import', 'tools', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    definitions: expect.arrayContaining([expect.objectContaining({kind: 'agent', id: 'scribe'})]),
    use: {name: 'release-tools', line: "{name: 'release-tools', definitions: [new URL('./tools/', import.meta.url)]}"},
  })
})

test('what would shadow a built-in definition is said', async () => {
  const folder = projectWith({'theirs/agents/planner.md': agent('planner')})
  const {collisions} = JSON.parse((await say(folder, ['import', 'theirs', '--json'])).out)
  expect(collisions).toMatchObject([{kind: 'agent', id: 'planner', wins: 'imported'}])
})

test('it writes nothing', async () => {
  const folder = projectWith({'theirs/agents/planner.md': `\uFEFF${agent('planner')}`})
  const before = readFileSync(join(folder, 'theirs/agents/planner.md'))
  const {err} = await say(folder, ['import', 'theirs'])
  expect(err).toContain('agents/planner.md:1:1 warning ')
  expect(readFileSync(join(folder, 'theirs/agents/planner.md'))).toEqual(before)
  expect(readdirSync(folder).filter(name => name !== '.cache')).toEqual(['theirs'])
})

test('a folder that is not there is a mistake of usage', async () => {
  expect(await say(projectWith({'theirs/x.txt': ''}), ['import', 'their'])).toEqual({
    code: 2,
    out: '',
    err: 'error Unexpected path `their`, expected `theirs` (cli/unknown-path)\n  fix: Give a file or folder that is there; `their` is not.\n',
  })
})
