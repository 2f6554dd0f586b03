import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'

test('a pipe gets one uncut line a definition, with its origin', async () => {
  const {code, out, err} = await say(greetingProject(), ['list', 'agents'])
  expect({code, err}).toEqual({code: 0, err: ''})
  const lines = out.trimEnd().split('\n')
  expect(lines.find(line => line.includes('greeter'))?.split('\t')).toEqual([
    'agent',
    'greeter',
    'project',
    'Writes a greeting for whoever is named, in one line and without flattery.',
  ])
  expect(lines.some(line => line.startsWith('agent\tplanner\t@journeywright/database\t'))).toBe(true)
})

test('a CUJ that states no goal is listed by its title', async () => {
  const text = '# CUJ-042: Quick draft\n\n## Workflow\n\n### Step 1: Draft\n\n- **Agent**: planner\n'
  const project = projectWith({'cujs/CUJ-042-quick-draft.md': text})
  const {out} = await say(project, ['list', 'cujs'])
  expect(out.split('\n').find(line => line.includes('CUJ-042'))).toBe('cuj\tCUJ-042\tproject\tQuick draft')
})

test('a terminal gets a table of its width', async () => {
  const {out} = await say(greetingProject(), ['list'], {isTTY: true, columns: 90, env: {NO_COLOR: '1'}})
  const lines = out.trimEnd().split('\n')
  expect(lines.filter(line => /^\w+ \(\d+\)$/.test(line)).map(line => line.split(' ')[0])).toEqual([
    'agents',
    'skills',
    'commands',
    'cujs',
    'plugins',
  ])
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(90)
  expect(lines.find(line => line.includes('greeter'))).toMatch(/greeter +Writes a greeting.*… +project$/)
})

test('a terminal has colours, NO_COLOR takes them away', async () => {
  const project = greetingProject()
  expect((await say(project, ['list', 'cujs'], {isTTY: true})).out).toContain('\u001B[')
  expect((await say(project, ['list', 'cujs'], {isTTY: true, env: {NO_COLOR: '1'}})).out).not.toContain('\u001B[')
})

test('--json is one object with problems in it', async () => {
  const project = greetingProject()
  const {out, err} = await say(project, ['list', 'cujs', '--json'])
  const {cujs, problems, ...rest} = JSON.parse(out)
  expect({err, problems, rest}).toEqual({err: '', problems: [], rest: {}})
  expect(cujs.find(({id}: {id: string}) => id === 'CUJ-100')).toEqual({
    id: 'CUJ-100',
    description: 'Greet somebody.',
    origin: 'project',
    file: `${project}/cujs/CUJ-100-greeting.md`,
  })
})

test('plugins of the configuration come before the built-in ones', async () => {
  const {out} = await say(greetingProject(), ['list', 'plugins'])
  expect(out.split('\n').map(line => line.split('\t').slice(0, 3).join(' '))).toEqual([
    'plugin greetings journeywright.config',
    'plugin @journeywright/runtime built in',
    'plugin @journeywright/database built in',
    'plugin journeywright built in',
    'plugin @journeywright/backends built in',
    '',
  ])
  expect(out).toContain('handlers greet')
})

test('a definition of the project shadows that of a plugin', async () => {
  const project = projectWith({'agents/planner.md': '---\nname: planner\ndescription: Ours.\n---\n\n# Planner\n'})
  const {out} = await say(project, ['list', 'agents'])
  expect(out.split('\n').filter(line => line.startsWith('agent\tplanner\t'))).toEqual([
    'agent\tplanner\tproject\tOurs.',
  ])
})

const letters = {
  'plugins/letters/.claude-plugin/plugin.json':
    '{"name": "letters", "version": "1.2.0", "description": "Writes letters.", "author": "Ada", "hooks": {"Stop": []}}',
  'plugins/letters/agents/poet.md': '---\nname: poet\ndescription: Rhymes.\n---\n\n# Poet\n',
  'plugins/letters/commands/post/now.md':
    '---\ndescription: Posts a letter.\nargument-hint: [to] | [--all]\nagent: poet\n---\nPost it.\n',
}

test('commands, and plugins that are folders, are listed and shown', async () => {
  const project = projectWith(letters)
  const {out: commands, err} = await say(project, ['list', 'commands'])
  expect({commands, err}).toEqual({commands: 'command\tpost:now\tletters\tPosts a letter.\n', err: ''})
  const {out: plugins} = await say(project, ['list', 'plugins'])
  expect(plugins.trimEnd().split('\n').at(-1)).toBe('plugin\tletters\tplugins/letters\tWrites letters.')
  const {out: json} = await say(project, ['list', 'plugins', '--json'])
  expect(JSON.parse(json).plugins.at(-1)).toEqual({
    id: 'letters',
    description: 'Writes letters.',
    origin: 'plugins/letters',
    file: `${project}/plugins/letters/.claude-plugin/plugin.json`,
  })
  expect((await say(project, ['show', 'letters'])).out).toBe(`letters  plugin  Letters
  file: plugins/letters/.claude-plugin/plugin.json
  from: plugin letters
  description: Writes letters.
  manifest: claude
  version: 1.2.0
  author: Ada
  hooks (never run):
    - Stop
`)
  expect((await say(project, ['show', 'letters:post:now'])).out).toBe(`post:now  command  Now
  file: plugins/letters/commands/post/now.md
  from: plugin letters
  description: Posts a letter.
  arguments: [to] | [--all]
  agent: poet
`)
})

test('--quiet says of problems only what makes it fail', async () => {
  const agent = (name: string) => `---\nname: ${name}\ndescription: Writes.\n---\n\nWrite.\n`
  const project = projectWith({'agents/writer.md': agent('writer'), 'skills/empty/notes.txt': ''})
  const loud = await say(project, ['list', 'agents'])
  expect(loud).toMatchObject({code: 0, err: expect.stringContaining('(definitions/no-skill-file)')})
  expect(await say(project, ['list', 'agents', '--quiet'])).toEqual({...loud, err: ''})
  const twice = projectWith({'agents/writer.md': agent('writer'), 'agents/zebra.md': agent('writer')})
  expect(await say(twice, ['list', 'agents', '--quiet'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('agents/zebra.md:1:1 error Unexpected second agent `writer`'),
  })
})
