import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  agentSchema,
  commandSchema,
  cujSchema,
  marketplaceSchema,
  pluginSchema,
  skillSchema,
} from '@journeywright/definitions/schemas'
import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {keysOfKind} from '../src/check/keys-of-kind.js'

const schemas = {
  agent: agentSchema,
  command: commandSchema,
  cuj: cujSchema,
  marketplace: marketplaceSchema,
  plugin: pluginSchema,
  skill: skillSchema,
}
type Name = keyof typeof schemas
const root = fileURLToPath(new URL('../../..', import.meta.url))
const names: readonly Name[] = ['agent', 'command', 'cuj', 'marketplace', 'plugin', 'skill']

const ajv = new Ajv({allErrors: true, strictRequired: false, strictTypes: false})
ajv.addSchema(Object.values(schemas))

test.each(names)('schemas/%s.schema.json is what the package exports', name => {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, `${JSON.stringify(schemas[name], null, 2)}\n`)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schemas[name])
})

test('there is no other file', () => {
  const files = readdirSync(new URL('../schemas', import.meta.url))
  expect(files.sort()).toEqual(names.map(name => `${name}.schema.json`))
})

test.each(['agent', 'skill', 'command', 'cuj'] as const)('%s: the keys are those that the rules know', kind => {
  expect(keysOf(kind)).toEqual([...keysOfKind[kind]].sort())
})

test('the keys of manifests are those that the rules know', () => {
  const all = new Set([...keysOf('plugin'), ...keysOf('marketplace')])
  expect([...all].sort()).toEqual([...keysOfKind.plugin].sort())
})

test.each(names)('%s: an editor has something to say about every key', name => {
  for (const [key, value] of Object.entries(propertiesOf(name)))
    expect({key, value}).toHaveProperty('value.description')
})

const own: readonly (readonly [Name, string])[] = [
  ...readdirSync(join(root, 'agents')).map(file => ['agent', `agents/${file}`] as const),
  ...readdirSync(join(root, 'skills')).map(file => ['skill', `skills/${file}/SKILL.md`] as const),
]

test.each(own)('our own %s %s is valid', (name, file) => {
  const [, front = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m)
  expect(faults(name, parse(front))).toEqual([])
})

const good: Readonly<Record<Name, Readonly<Record<string, unknown>>>> = {
  agent: {name: 'data-steward', description: 'Decides names.'},
  skill: {name: 'money-rules', description: 'Says how money is kept.'},
  command: {description: 'Deploys.'},
  cuj: {},
  plugin: {name: 'order-tools'},
  marketplace: {name: 'acme', owner: {name: 'Acme'}, plugins: [{name: 'order-tools', source: './order-tools'}]},
}

test.each(names)('the smallest %s is valid', name => {
  expect(faults(name, good[name])).toEqual([])
})

/** Values in the forms that published files have. */
test.each<[Name, string, unknown]>([
  ['agent', 'tools', 'Read, Grep, Bash(git add:*)'],
  ['agent', 'tools', ['Read', 'mcp__files__read']],
  ['agent', 'model', 'anthropic/claude-sonnet-4'],
  ['agent', 'model', ['opus', 'sonnet']],
  ['agent', 'color', '#00ff00'],
  ['agent', 'version', 1.1],
  ['agent', 'skills', ['schema-design']],
  ['agent', 'capabilities', 'planning, review'],
  ['agent', 'mcp-servers', {files: {type: 'local', command: 'files'}}],
  ['agent', 'metadata', {aliases: 'Data Steward', stage: 2}],
  ['skill', 'allowed-tools', 'Read Bash(git add:*)'],
  ['skill', 'allowed-tools', ['Read']],
  ['skill', 'context', 'fork'],
  ['skill', 'name', 'übersicht-2'],
  ['command', 'argument-hint', '[branch] | [--all]'],
  ['command', 'argument-hint', ['branch']],
  ['plugin', 'agents', ['./agents/planner.md']],
  ['plugin', 'skills', './more-skills/'],
  ['plugin', 'author', 'Ada'],
  ['plugin', 'hooks', {PreToolUse: []}],
])('%s: %s may be %j', (name, key, value) => {
  expect(faults(name, {...good[name], [key]: value})).toEqual([])
})

/** One wrong value each; a key of any kind that is in none of these lists fails the test below. */
const bad: readonly [names: readonly Name[], key: string, ...values: unknown[]][] = [
  [['agent'], 'name', undefined, '', ' x', 'x'.repeat(65), 7],
  [['skill'], 'name', undefined, 'Money Rules', 'money_rules', '-money', 'money--rules', 'x'.repeat(65), 7],
  [['command', 'cuj'], 'name', '', 7],
  [['agent', 'skill'], 'description', undefined, '', '  ', 'x'.repeat(1025), ['a']],
  [['command', 'cuj'], 'description', '', 'x'.repeat(1025), 7],
  [['agent', 'skill', 'command'], 'effort', 'hgih', 3],
  [['agent'], 'permissionMode', 'none', true],
  [['agent'], 'memory', 'global'],
  [['agent'], 'isolation', 'branch'],
  [['agent'], 'target', 'vim'],
  [['skill', 'command'], 'context', 'frok', true],
  [['skill', 'command'], 'shell', 'zsh'],
  [['agent'], 'temperature', 2.1, -1, 'warm'],
  [['agent'], 'top_p', 1.1, 'all'],
  [['agent'], 'maxTurns', 0, 1.5, 'many'],
  [['agent'], 'max_turns', 0],
  [['agent'], 'steps', 0],
  [['agent', 'skill', 'command'], 'disable-model-invocation', 'yes', 1],
  [['agent', 'skill', 'command'], 'user-invocable', 'no'],
  [['agent'], 'background', 'yes'],
  [['agent'], 'disable', 'yes'],
  [['agent'], 'hidden', 'yes'],
  [['agent'], 'infer', 'yes'],
  [['agent'], 'omitClaudeMd', 'yes'],
  [['command'], 'hide-from-slash-command-tool', 'yes'],
  [['command'], 'subtask', 'yes'],
  [['agent', 'command'], 'tools', [], ['Read', 'Read'], true, '', {Read: true}],
  [['skill', 'command'], 'allowed-tools', [], ['Read', 'Read'], '', 7],
  [['skill', 'command'], 'disallowed-tools', [], 7],
  [['agent'], 'disallowedTools', [], 7],
  [['agent'], 'skills', 'schema-design', ['a', 'a'], [7]],
  [['agent'], 'context_files', 'README.md', [7]],
  [['agent'], 'agents', [], 7],
  [['agent'], 'capabilities', [], 7],
  [['agent'], 'handoffs', 'planner', ['planner']],
  [['agent'], 'mcp-servers', 'files'],
  [['agent'], 'mcpServers', 'files'],
  [['agent'], 'permission', 'ask'],
  [['agent'], 'priority', true],
  [['agent'], 'prompt', 7],
  [['agent'], 'initialPrompt', 7],
  [['agent'], 'color', 7, ''],
  [['skill'], 'compatibility', '', 'x'.repeat(501), ['a']],
  [['skill', 'command'], 'agent', ['planner'], ''],
  [['skill'], 'paths', [], 7],
  [['command'], 'globs', [], 7],
  [['agent', 'command'], 'mode', 7],
  [['skill', 'command'], 'keywords', 'money'],
  [['skill', 'command'], 'when_to_use', 7],
  [['skill', 'command'], 'arguments', 7, []],
  [['agent', 'skill', 'command'], 'argument-hint', 7, {a: 'b'}],
  [['agent', 'skill', 'command'], 'category', 7],
  [['agent', 'skill', 'command', 'cuj'], 'aliases', 7, []],
  [['agent', 'skill', 'command', 'cuj'], 'author', 7],
  [['agent', 'skill', 'command', 'cuj'], 'hooks', 7],
  [['agent', 'skill', 'command', 'cuj'], 'license', 7, ''],
  [['agent', 'skill', 'command', 'cuj'], 'metadata', 'a', ['a'], {aliases: ['a']}, {other: {a: 'b'}}],
  [['agent', 'skill', 'command', 'cuj'], 'model', '', [], 7],
  [['agent', 'skill', 'command', 'cuj'], 'tags', 7, []],
  [['agent', 'skill', 'command', 'cuj'], 'version', true, [1]],
  [['agent', 'skill', 'command', 'cuj', 'plugin', 'marketplace'], 'desciption', 'Misspelt.'],
  [['plugin', 'marketplace'], '$schema', 7],
  [['plugin', 'marketplace'], 'name', undefined, '', 'Order Tools', 'order--tools', 'x'.repeat(65)],
  [['plugin', 'marketplace'], 'version', 1, ''],
  [['plugin', 'marketplace'], 'description', 7, ''],
  [['plugin'], 'author', 7, {}],
  [['plugin'], 'homepage', 'acme.example'],
  [['plugin'], 'repository', 7],
  [['plugin'], 'license', 7],
  [['plugin'], 'keywords', 'orders'],
  [['plugin'], 'tags', 'orders'],
  [['plugin'], 'category', 7],
  [['plugin'], 'displayName', 7],
  [['plugin'], 'agents', 'agents/', '../agents/', './a/../../b', 7],
  [['plugin'], 'skills', 'skills/', 7],
  [['plugin'], 'commands', 'commands/', 7],
  [['plugin'], 'hooks', 'hooks.json', 7],
  [['plugin'], 'mcpServers', 7],
  [['plugin'], 'lspServers', 7],
  [['plugin'], 'outputStyles', 7],
  [['plugin'], 'monitors', 7],
  [['plugin'], 'channels', 7],
  [['plugin'], 'dependencies', 'a'],
  [['plugin'], 'settings', 7],
  [['plugin'], 'userConfig', 7],
  [['plugin'], 'interface', 7],
  [['plugin'], 'extensions', 7, {'com.example.client': true}],
  [['plugin'], 'strict', 'no'],
  [['marketplace'], 'owner', undefined, 'Acme', {}],
  [['marketplace'], 'metadata', 7],
  [['marketplace'], 'plugins', undefined, {}, [{name: 'a'}], [{name: 'A B', source: './a'}]],
]

const mutants = bad.flatMap(([of, key, ...values]) => of.flatMap(name => values.map(value => ({name, key, value}))))

test.each(mutants)('$name: $key may not be $value', ({name, key, value}) => {
  const {[key]: _, ...rest} = good[name]
  expect(faults(name, value === undefined ? rest : {...rest, [key]: value})).not.toEqual([])
})

test.each(names)('%s: every key has a value that is wrong', name => {
  const tried = bad.filter(([of]) => of.includes(name)).map(([, key]) => key)
  expect(keysOf(name).filter(key => !tried.includes(key))).toEqual([])
})

test('an Agent Plugin has the keys of its standard alone', () => {
  const $schema = 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json'
  expect(faults('plugin', {$schema, name: 'a', author: {name: 'Ada'}, extensions: {'com.example.client': {}}})).toEqual(
    [],
  )
  expect(faults('plugin', {$schema, name: 'a', agents: './agents/'})).not.toEqual([])
  expect(faults('plugin', {$schema, name: 'a', author: 'Ada'})).not.toEqual([])
})

function faults(name: Name, value: unknown): readonly unknown[] {
  const validate = ajv.getSchema(`${name}.schema.json`)
  validate?.(value)
  return validate ? (validate.errors ?? []) : ['there is no such schema']
}

function propertiesOf(name: Name): object {
  const {properties} = schemas[name]
  return typeof properties === 'object' && properties !== null ? properties : {}
}

function keysOf(name: Name): readonly string[] {
  return Object.keys(propertiesOf(name)).sort()
}
