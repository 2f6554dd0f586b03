import {formatProblem} from '@journeywright/problems'
import type {OutputFile, SchemaModel} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {jsonStrategy, readAiSchema} from '@journeywright/strategy-json'
import {expect, test} from 'vitest'
import {fullModel} from './full-model.js'
import {nastyModel} from './nasty-model.js'
import {inputFor, planOf} from './plan-files.js'

const {check, wants, write} = jsonStrategy()
const noPhases = planOf([], {})

/** What is written where these files lie already, some days later. */
function again(previous: readonly OutputFile[], model: SchemaModel = shopModel(), force = false) {
  const input = inputFor(model, [...noPhases, ...previous])
  const run = {...input.run, createdAt: '2027-06-07T08:09:10.000Z', ...(force && {force: true as const})}
  return write({...input, run})
}

function written(model: SchemaModel = shopModel()): readonly OutputFile[] {
  return write(inputFor(model, noPhases)).files
}

function edit(files: readonly OutputFile[], path: string, change: (text: string) => string): readonly OutputFile[] {
  const edited = files.map(file =>
    file.path === `.ai/schema/${path}` ? {...file, content: change(file.content)} : file,
  )
  expect(edited).not.toEqual(files)
  return edited
}

function say(problems: ReturnType<typeof write>['problems']): readonly string[] {
  return problems.map(problem => formatProblem(problem).split('\n')[0] ?? '')
}

test('it asks for the JSON files that it made', () => {
  const paths = [
    '.ai/schema/index.json',
    '.ai/schema/users/entity.json',
    '.ai/schema/ddl/users.sql',
    'a/.ai/schema/b.json',
  ]
  expect(paths.filter(path => wants?.(path))).toEqual(paths.slice(0, 2))
})

test.each([
  ['the shop', shopModel()],
  ['an odd schema', nastyModel()],
  ['everything that PostgreSQL has of tables', fullModel()],
])('%s is written byte for byte as before, whenever that was', (_, model) => {
  const files = written(model)
  expect(again(files, model)).toEqual({files, problems: []})
})

test('keys that people added stay where they are welcome, and nothing else of a file does', async () => {
  let files = written()
  files = edit(files, 'index.json', text =>
    text.replace('"created_at"', '"x_owner": {"team": "shop", "pager": []},\n  "created_at"'),
  )
  files = edit(files, 'users/entity.json', text =>
    text
      .replace('"name": "email"', '"name": "email",\n      "x_mask": true')
      .replace('"security": {', '"review": "",\n  "security": {"x_seen_by": "Ada", '),
  )
  files = edit(files, 'orders/entity.json', text =>
    text.replace('"columns": [', '"scalability": {"x_note": "ask"},\n  "columns": ['),
  )
  files = edit(files, 'orders/relationships.json', text =>
    text.replace('"cardinality"', '"x_label": "buys",\n      "cardinality"'),
  )
  files = edit(files, 'orders/indexes.json', text => text.replace('"method"', '"x_size": 12,\n      "method"'))
  const {files: next, problems} = again(files)
  expect(problems).toEqual([])
  expect(await check(next)).toEqual([])
  expect(again(next)).toEqual({files: next, problems: []})
  const read = (path: string) => JSON.parse(next.find(file => file.path === `.ai/schema/${path}`)?.content ?? '')
  expect(read('index.json').x_owner).toEqual({team: 'shop', pager: []})
  const users = read('users/entity.json')
  expect(users.columns.find(({name}: {name: string}) => name === 'email').x_mask).toBe(true)
  expect([users.review, users.security.x_seen_by]).toEqual(['', 'Ada'])
  expect(read('orders/entity.json').scalability).toEqual({x_note: 'ask'})
  expect(read('orders/relationships.json').references[0].x_label).toBe('buys')
  expect(read('orders/indexes.json').indexes[0].x_size).toBe(12)
  expect((await readAiSchema(next)).schema?.model).toEqual((await readAiSchema(written())).schema?.model)
})

test('what the format has itself is written as the schema is, whatever stood there', () => {
  const files = edit(written(), 'users/entity.json', text =>
    text
      .replace('"nullable": false', '"nullable": true, "default": "1"')
      .replace('"kind": "entity"', '"kind": "event"'),
  )
  expect(again(files)).toEqual({files: written(), problems: []})
})

test('a key that looks like a slip is told, and a key where no others may be is refused', async () => {
  const slip = edit(written(), 'users/entity.json', text => text.replace('"description"', '"descripton"'))
  expect(say((await readAiSchema(slip)).problems)).toEqual([
    '.ai/schema/users/entity.json:4:17 warning Unexpected key `descripton`, expected `description` (json/unknown-key)',
  ])
  expect((await readAiSchema(slip)).schema).not.toBeNull()
  const strange = edit(written(), 'users/entity.json', text =>
    text.replace('"primary_key": {', '"primary_key": {"x_note": 1, '),
  )
  expect(say((await readAiSchema(strange)).problems)[0]).toContain('must NOT have additional properties')
})

test('a table that is gone leaves a folder that is named', () => {
  const model = shopModel()
  const tables = model.tables.filter(({name}) => name !== 'order_items')
  const {files, problems} = again(written(), {...model, tables, accessPatterns: []})
  expect(files.map(({path}) => path)).not.toContain('.ai/schema/order_items/entity.json')
  expect(problems.map(formatProblem)).toEqual([
    'warning Unexpected folder of table `order_items`, expected none: the schema has no such table any more (json/left-over-table)\n' +
      '  fix: Delete `.ai/schema/order_items` and its file in `.ai/schema/ddl`.',
  ])
})

test.each([
  [
    'broken JSON',
    'users/entity.json',
    (text: string) => text.replace('"kind": ', '"kind" '),
    '.ai/schema/users/entity.json:5:10 error Unexpected text, expected `:` (json/not-json)',
  ],
  [
    'a broken index',
    'index.json',
    (text: string) => text.slice(0, -3),
    '.ai/schema/index.json:27:24 error Unexpected text, expected `,` or `}` (json/not-json)',
  ],
  [
    'a newer format',
    'index.json',
    (text: string) => text.replace('"format_version": "1"', '"format_version": "2"'),
    '.ai/schema/index.json:27:21 error Unexpected format version `2`, expected `1` (json/other-format)',
  ],
])('%s is a problem, and nothing is written over it unless that is wanted', async (_, path, change, expected) => {
  const files = edit(written(), path, change)
  const {files: none, problems} = again(files)
  expect([none, say(problems)]).toEqual([[], [expected]])
  const forced = again(files, shopModel(), true)
  expect(say(forced.problems)).toEqual([expected.replace(' error ', ' warning ')])
  expect(forced.files.map(file => file.path)).toEqual(written().map(file => file.path))
  expect(say((await readAiSchema(files)).problems)[0]).toBe(expected)
})

test('a folder of another tool is said to be one, and nothing is taken over from it', () => {
  const files = [{path: '.ai/schema/index.json', content: '{"project": "shop", "x_owner": 1, "tables": ["users"]}\n'}]
  const {files: next, problems} = again(files)
  expect(say(problems)).toEqual([
    '.ai/schema/index.json:1:1 warning Unexpected `.ai/schema` of another tool, expected one with a `format_version`: nothing is taken over from it (json/other-format)',
  ])
  expect(next[0]?.content).not.toContain('x_owner')
  expect(next[0]?.content).toContain('"created_at": "2027-06-07T08:09:10.000Z"')
})
