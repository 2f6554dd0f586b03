import {symlinkSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem, type Problem} from '@journeywright/problems'
import {listDefinitions, readDefinitions, readPlugin, type Origin} from '@journeywright/definitions'
import {textFolder} from './text-folder.js'

const project: Origin = {kind: 'project', name: 'project'}
const agent = (name: string, description = 'D.'): string =>
  `---\nname: ${name}\ndescription: ${description}\n---\nBody\n`
const say = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n')

async function plugin(text: string, path = '.claude-plugin/plugin.json') {
  const folder = textFolder({[path]: text})
  const {definition, problems} = await readPlugin(join(folder, path), project, 'p.json')
  return {folder, definition, said: say(problems)}
}

async function load(files: Readonly<Record<string, string>>, origin = project) {
  const folder = textFolder(files)
  const roots = [{folder, origin}]
  const {definitions, problems} = await readDefinitions(roots)
  const {agents, skills, commands, cujs, plugins} = definitions
  const all = [...agents, ...skills, ...commands, ...cujs, ...plugins]
  const {summaries} = await listDefinitions(roots)
  expect(summaries).toEqual(
    all.map(({kind, id, name, description, aliases, file, origin: from}) => {
      return {kind, id, name, description, aliases, file, origin: from}
    }),
  )
  return {
    names: all.map(({kind, id, origin: from, shown}) => `${kind} ${id} of ${from.name} in ${shown}`),
    said: say(problems),
  }
}

test('a manifest with everything', async () => {
  const {definition, folder, said} = await plugin(`{
  "name": "letters",
  "version": "1.10.0",
  "description": "Writes letters.",
  "author": {"name": "Ada", "email": "ada@example.com"},
  "agents": ["./agents/a.md", "./more"],
  "skills": "./skills/",
  "commands": {"post": {"source": "./post.md"}},
  "hooks": {"PreToolUse": [{"hooks": [{"type": "command", "command": "touch pwned"}]}], "Stop": []}
}
`)
  expect(said).toBe('')
  expect(definition).toMatchObject({
    kind: 'plugin',
    id: 'letters',
    name: 'Letters',
    description: 'Writes letters.',
    aliases: [],
    metadata: {},
    conventions: [],
    shown: 'p.json',
    origin: project,
    bodyLine: 1,
    folder,
    manifest: 'claude',
    version: '1.10.0',
    author: 'Ada',
    plugins: [],
  })
  const {paths, hooks} = definition ?? {}
  const print = (all: readonly {text: string; at: {line: number; column: number}}[] | null | undefined) =>
    all?.map(({text, at}) => `${at.line}:${at.column} ${text}`)
  expect(print(paths?.agents)).toEqual(['6:14 ./agents/a.md', '6:31 ./more'])
  expect(print(paths?.skills)).toEqual(['7:13 ./skills/'])
  expect(print(paths?.commands)).toEqual(['8:35 ./post.md'])
  expect(print(hooks)).toEqual(['9:13 PreToolUse', '9:89 Stop'])
})

test.each([
  ['{"name": "a", "author": "Ada", "hooks": "./hooks.json"}', ''],
  ['{"name": "a", "hooks": ["./one.json", {"hooks": {"Stop": []}}]}', ''],
  [
    '{\n  "name": "a",\n}\n',
    'p.json:2:14 error Unexpected `,` behind the last item, expected none (definitions/json-syntax)',
  ],
  [
    '{\n  // ours\n  "name": "a" "version": "1"\n}\n',
    'p.json:2:3 error Unexpected comment, expected none: JSON has none (definitions/json-syntax)\np.json:3:15 error Unexpected `"version"`, expected a comma before it (definitions/json-syntax)',
  ],
  [
    '{"name": "a", "version": 1.0.0}',
    'p.json:1:26 error Unexpected `1.0.0`, expected a value (definitions/json-syntax)',
  ],
  [
    "{'name': 'a'}",
    "p.json:1:2 error Unexpected `'`, expected a key in double quotes (definitions/json-syntax)\np.json:1:1 error Unexpected manifest without a `name`, expected one",
  ],
  [
    '{"name": "a", "version": 2}',
    'p.json:1:26 warning Unexpected kind of value in `version`, expected text (definitions/unexpected-value)',
  ],
  [
    '{"name": "a", "agents": [1]}',
    'p.json:1:26 warning Unexpected kind of value in `agents`, expected a path or a list of paths (definitions/unexpected-value)',
  ],
  [
    '{"name": "a", "skills": "../theirs"}',
    "p.json:1:25 error Unexpected path `../theirs`, expected one below the plugin's own folder: it is not read (definitions/path-outside)",
  ],
  [
    '{"name": "a", "agents": "/etc/agents"}',
    "p.json:1:25 error Unexpected path `/etc/agents`, expected one below the plugin's own folder: it is not read (definitions/path-outside)",
  ],
])('a manifest is read as far as it goes %#', async (text, expected) => {
  const {definition, folder, said} = await plugin(text)
  const first = said
    .split('\n')
    .filter(line => !line.startsWith('  '))
    .map(line => line.replace(/expected one: it is called .*$/, 'expected one'))
  expect(first.join('\n')).toBe(expected)
  expect(definition?.id).toBe(text.includes("'") ? basename(folder) : 'a')
})

test('a manifest without a name is called like its folder', async () => {
  const folder = textFolder({'letters/.claude-plugin/plugin.json': '{}\n'})
  const {definition, problems} = await readPlugin(join(folder, 'letters/.claude-plugin/plugin.json'), project, 'p.json')
  expect(definition?.id).toBe('letters')
  expect(say(problems)).toBe(
    'p.json:1:1 error Unexpected manifest without a `name`, expected one: it is called `letters`, after its folder (definitions/no-name)\n  fix: Add `"name": "letters"`.',
  )
})

test('a plugin.json of something else is no definition', async () => {
  const {definition, said} = await plugin('{"id": 7}', 'plugin.json')
  expect(definition).toBe(null)
  expect(said).toBe(
    'p.json:1:1 info Unexpected file among definitions, expected an agent, a skill, a command, a CUJ or a plugin: a plugin has a `name` (definitions/not-a-definition)\n  fix: Nothing, if that is meant; else move or rename it.',
  )
})

test('a plugin folder is read by its manifest, and nothing outside of it', async () => {
  const folder = textFolder({
    'mine/.claude-plugin/plugin.json':
      '{"name": "letters", "agents": ["./writers/", "./solo.md", "./gone.md", "../secret.md"]}',
    'mine/writers/poet.md': agent('poet'),
    'mine/writers/deep/novelist.md': agent('novelist'),
    'mine/agents/unused.md': agent('unused'),
    'mine/solo.md': agent('solo'),
    'mine/commands/post/now.md': 'Post it.\n',
    'secret.md': agent('secret'),
  })
  symlinkSync(join(folder, 'secret.md'), join(folder, 'mine/writers/link.md'))
  const roots = [{folder: join(folder, 'mine'), origin: {kind: 'plugin', name: 'letters'}} as const]
  const {definitions, problems} = await readDefinitions(roots)
  expect(definitions.agents.map(({id, shown}) => `${id} ${shown}`)).toEqual([
    'novelist letters/writers/deep/novelist.md',
    'poet letters/writers/poet.md',
    'solo letters/solo.md',
  ])
  expect(definitions.commands.map(({id, description}) => `${id} ${description}`)).toEqual(['post:now Post it.'])
  expect(say(problems)).toBe(
    [
      "letters/writers/link.md:1:1 error Unexpected path `letters/writers/link.md`, expected one below the plugin's own folder: it is not read (definitions/path-outside)",
      '  fix: Move what it names into the plugin, and write the path as `./…`.',
      'letters/.claude-plugin/plugin.json:1:59 warning Unexpected path `./gone.md`, expected a file or folder of the plugin: nothing lies there (definitions/path-missing)',
      '  fix: Correct the path, or remove it.',
      "letters/.claude-plugin/plugin.json:1:72 error Unexpected path `../secret.md`, expected one below the plugin's own folder: it is not read (definitions/path-outside)",
      '  fix: Move what it names into the plugin, and write the path as `./…`.',
    ].join('\n'),
  )
})

test('plugins of a project and of its marketplace come with full names', async () => {
  const {names, said} = await load({
    '.claude-plugin/marketplace.json': `{
  "name": "shop",
  "owner": {"name": "Ada"},
  "metadata": {"pluginRoot": "./listed"},
  "plugins": [
    {"name": "one", "source": "./one"},
    {"name": "far", "source": {"source": "github", "repo": "ada/far"}},
    {"name": "out", "source": "../../out"}
  ]
}`,
    'listed/one/.claude-plugin/plugin.json': '{"name": "one"}',
    'listed/one/agents/clerk.md': agent('clerk'),
    'listed/one/agents/boss.md': agent('boss'),
    'plugins/two/.claude-plugin/plugin.json': '{"name": "second"}',
    'plugins/two/agents/clerk.md': agent('Clerk'),
    'plugins/none/agents/lost.md': agent('lost'),
    'agents/boss.md': agent('boss'),
  })
  expect(names).toEqual([
    'agent boss of project in agents/boss.md',
    'agent clerk of one in listed/one/agents/clerk.md',
    'agent second:clerk of second in plugins/two/agents/clerk.md',
    'plugin one of one in listed/one/.claude-plugin/plugin.json',
    'plugin second of second in plugins/two/.claude-plugin/plugin.json',
    'plugin shop of project in .claude-plugin/marketplace.json',
  ])
  expect(said).toBe(
    [
      '.claude-plugin/marketplace.json:7:31 info Unexpected source `github ada/far` of plugin `far`, expected a folder below this one: it is not loaded (definitions/plugin-elsewhere)',
      '  fix: Get the plugin yourself, and name its folder in journeywright.config.ts, if you want it.',
      ".claude-plugin/marketplace.json:8:31 error Unexpected path `../../out`, expected one below the plugin's own folder: it is not read (definitions/path-outside)",
      '  fix: Move what it names into the plugin, and write the path as `./…`.',
      'plugins/two/agents/clerk.md:1:1 info Unexpected second agent `clerk` among the plugins, expected one: this one is `second:clerk` (definitions/same-id)',
      '  fix: Write `second:clerk` where you mean this one.',
      '  see: listed/one/agents/clerk.md:1:1',
    ].join('\n'),
  )
})

test('a plugin of the open standard: skills, and what lies below reverse domains', async () => {
  const {names, said} = await load(
    {
      'plugin.json': '{"name": "open", "extensions": {"com.example.tool": {"agents": "./com.example.tool/people/"}}}',
      'skills/greet/SKILL.md': agent('greet'),
      'com.example.tool/people/host.md': agent('host'),
      'com.example.tool/cujs/CUJ-900.md':
        '# CUJ-900: Greet\n\n## Workflow\n\n**Execution Mode**: workflow\n\n### Step 1: Greet\n\n- **Agent**: host\n',
      'notes.d/agents/none.txt': 'text',
    },
    {kind: 'plugin', name: 'open'},
  )
  expect(said).toBe('')
  expect(names).toEqual([
    'agent host of open in open/com.example.tool/people/host.md',
    'skill greet of open in open/skills/greet/SKILL.md',
    'cuj CUJ-900 of open in open/com.example.tool/cujs/CUJ-900.md',
    'plugin open of open in open/plugin.json',
  ])
})

test('two plugins of one name are a problem', async () => {
  const {names, said} = await load({
    'plugins/a/.claude-plugin/plugin.json': '{"name": "same"}',
    'plugins/b/.claude-plugin/plugin.json': '{"name": "same"}',
  })
  expect(names).toEqual(['plugin same of same in plugins/a/.claude-plugin/plugin.json'])
  expect(said).toBe(
    'plugins/b/.claude-plugin/plugin.json:1:1 error Unexpected second plugin `same`, expected one file for each id: this one is not used (definitions/duplicate-id)\n  fix: Rename or remove one of the two.\n  see: plugins/a/.claude-plugin/plugin.json:1:1',
  )
})
