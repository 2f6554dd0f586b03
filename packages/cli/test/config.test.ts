import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject, projectWith} from './greeting-project.js'

const plugins = async (folder: string) => {
  const {code, out, err} = await say(folder, ['list', 'plugins'])
  const own = out.split('\n').filter(line => line.includes('\tjourneywright.config\t'))
  return {code, own, err}
}

test('TypeScript is read with its types', async () => {
  const folder = projectWith({
    'house.ts': `export const housePlugin = (name: string) => ({name, gates: []})\n`,
    'journeywright.config.ts': `import {housePlugin} from './house.js'
interface Own {readonly plugins: readonly {readonly name: string}[]}
export default {plugins: [housePlugin('house')]} satisfies Own
`,
  })
  expect(await plugins(folder)).toEqual({code: 0, own: ['plugin\thouse\tjourneywright.config\t'], err: ''})
})

test('a package.json makes no difference', async () => {
  const folder = projectWith({
    'package.json': '{"type": "commonjs"}',
    'journeywright.config.ts': `export default {plugins: [{name: 'house' as string}]}\n`,
  })
  expect(await plugins(folder)).toEqual({code: 0, own: ['plugin\thouse\tjourneywright.config\t'], err: ''})
})

test('only the working folder is looked at', async () => {
  const folder = greetingProject({'below/README.md': '# Below\n'})
  expect((await plugins(`${folder}/below`)).own).toEqual([])
})

test('what a configuration says of rules holds when a schema is judged', async () => {
  const sql = 'CREATE TABLE a (id int PRIMARY KEY, made_at timestamp, price real);\n'
  const config = (rules: string) => `export default {rules: ${rules}}\n`
  const lint = async (rules: string, ...more: string[]) =>
    say(projectWith({'a.sql': sql, 'journeywright.config.mjs': config(rules)}), ['schema', 'lint', 'a.sql', ...more])
  const plain = await lint('{}')
  expect(plain.out).toContain('  a.sql:1:37 Unexpected type `timestamp` of `a.made_at`')
  const {code, out} = await lint("{'timestamp-zone': 'off', 'schema/money-exact': 'error'}")
  expect(out).not.toContain('timestamp-zone')
  expect(out).toMatch(/ rules \(1 off\): 1 error, /)
  expect(code).toBe(1)
  expect((await lint("{'timestamp-zone': 'off'}", '--rule', 'timestamp-zone')).out).toContain('made_at')
  const unknown = await lint("{'timestamp-zones': 'off'}")
  expect(unknown.code).toBe(2)
  expect(unknown.err).toContain('`timestamp-zones`')
  expect((await lint("{'timestamp-zone': 'never'}")).err).toContain(
    'Unexpected `never` as `rules.timestamp-zone`, expected one of `off`, `info`, `warning`, `error`',
  )
})

test.each([
  ['export default 7', 'Unexpected number as the default export, expected an object'],
  ['export const plugins = []', 'Unexpected missing default export, expected a configuration'],
  ['export default {plugin: []}', 'Unexpected key `plugin`, expected `plugins`'],
  ['export default {plugins: {}}', 'Unexpected object as `plugins`, expected an array'],
  [
    'export default {plugins: [() => ({})]}',
    'Unexpected function (is it a plugin maker that was not called?) as `plugins[0]`, expected a plugin: an object with a `name`',
  ],
  [
    'export default {plugins: [{name: ""}]}',
    'Unexpected object as `plugins[0]`, expected a plugin: an object with a `name`',
  ],
  [
    'export default {plugins: [{name: "a", handlers: [{}]}]}',
    'Unexpected object as `plugins[0].handlers[0]`, expected an object with an `id`',
  ],
  [
    'export default {plugins: [{name: "a", definitions: ["./here"]}]}',
    'Unexpected string as `plugins[0].definitions[0]`, expected the `file:` URL of a folder',
  ],
])('%s has the wrong shape', async (text, message) => {
  const {code, err} = await plugins(projectWith({'journeywright.config.mjs': `${text}\n`}))
  expect(code).toBe(1)
  expect(err).toBe(`journeywright.config.mjs:1:1 error ${message} (config/wrong-shape)
  fix: Write \`export default defineConfig({plugins: [...]})\`, and import the plugins as values.
`)
})

test('a configuration that throws is a problem with its file', async () => {
  const {code, err} = await plugins(projectWith({'journeywright.config.mjs': `throw new Error('no luck')\n`}))
  expect(code).toBe(1)
  expect(err).toBe(
    'journeywright.config.mjs:1:1 error Unexpected error while loading the configuration, expected a module that exports it: no luck (config/threw)\n' +
      '  fix: Make the file load: check its imports and what it calls.\n',
  )
})

test.each([
  [
    `[{name: 'house'}, {name: 'house'}]`,
    'Unexpected second plugin `house` of plugin number 2, expected one: plugin number 1 has it already',
  ],
  [
    `[{name: 'a', handlers: [{id: 'x'}]}, {name: 'b', handlers: [{id: 'x'}]}]`,
    'Unexpected second handler `x` of plugin `b`, expected one: plugin `a` has it already',
  ],
  [
    `[{name: 'a', extensions: [{point: 'p', id: 'x'}]}, {name: 'b', extensions: [{point: 'p', id: 'x'}]}]`,
    'Unexpected second extension `p/x` of plugin `b`, expected one: plugin `a` has it already',
  ],
])('%s names both owners', async (list, message) => {
  const {code, err} = await plugins(projectWith({'journeywright.config.mjs': `export default {plugins: ${list}}\n`}))
  expect(code).toBe(1)
  expect(err).toContain(`error ${message} (config/duplicate-name)`)
})
