import {formatProblem} from '@journeywright/problems'
import {newTable, type OutputFile, type SchemaModel} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import * as door from '@journeywright/strategy-json'
import {Ajv2020} from 'ajv/dist/2020.js'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fullModel} from './full-model.js'
import {nastyModel} from './nasty-model.js'
import {inputFor as inputWith, planOf} from './plan-files.js'

const {jsonStrategy, readAiSchema} = door
const {check, write} = jsonStrategy()

test('the exported names', () => {
  expect(Object.keys(door).sort()).toEqual(['aiSchemaReader', 'jsonStrategy', 'readAiSchema', 'readAiTable'])
})

test.each([
  ['the shop', shopModel()],
  ['an odd schema', nastyModel()],
  ['everything that PostgreSQL has of tables', fullModel()],
])('%s comes back as it was', async (_, model) => {
  const {files, problems} = write(inputFor(model))
  expect(problems).toEqual([])
  expect(await check(files)).toEqual([])
  const {schema} = await readAiSchema(files)
  const roles = [...model.roles].sort((a, b) => (a.name < b.name ? -1 : 1))
  const createdAt = '2026-01-02T03:04:05.000Z'
  expect(schema).toEqual({project: model.name, createdAt, phases: [], model: {...model, roles}})
})

test('folders have names that hold on every file system, and no file is a document for people', () => {
  expect(write(inputFor(nastyModel())).files.map(({path}) => path.replace('.ai/schema/', ''))).toEqual([
    'index.json',
    ...filesOf('The%20Things'),
    ...filesOf('logs'),
    ...filesOf('index.json~2'),
    ...filesOf('%2e.%2fDDL'),
  ])
})

test('no two folders are one on a file system that folds case, accents or the names of devices', async () => {
  const names = ['con', 'COM1.x', 'com', 'Orders', 'orders', 'a/b', 'caf\u00e9', 'cafe\u0301']
  const [users] = shopModel().tables
  const tables = names.map(name => newTable({name, columns: users?.columns ?? []}))
  const {files} = write(inputFor({...shopModel(), tables, accessPatterns: [], enums: []}))
  const index = JSON.parse(files[0]?.content ?? '')
  expect(index.tables).toEqual(names)
  expect(names.map(name => index.paths[name].entity.split('/')[2])).toEqual([
    'con~',
    'COM1~.x',
    'com',
    'Orders',
    'orders~2',
    'a%2fb',
    'caf\u00e9',
    'cafe%cc%81',
  ])
  const {schema} = await readAiSchema(files)
  expect(schema?.model.tables.map(({name}) => name)).toEqual(names)
})

test('the DDL of a table says what must be there first, and makes what it uses first', () => {
  const {files} = write(inputFor(nastyModel()))
  const scripts = files
    .filter(({path}) => path.endsWith('.sql'))
    .map(({content}) => content.split('\n\nCREATE TABLE')[0])
  expect(scripts.map(script => script?.split('\n').filter(line => line !== ''))).toEqual([
    [
      '-- Table The Things of odd "shop"',
      '-- Needs the roles: app user, writer',
      'CREATE EXTENSION IF NOT EXISTS citext;',
      `CREATE TYPE public."Mood" AS ENUM ('in-progress', 'it''s', '', '"');`,
      'CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;',
      `COMMENT ON TYPE public."Mood" IS 'Tabs\tand \`ticks\`';`,
      "COMMENT ON FUNCTION public.touch IS 'Keeps the instant.';",
    ],
    [
      '-- Table logs of odd "shop"',
      '-- Needs first: The%20Things.sql',
      'CREATE EXTENSION IF NOT EXISTS citext;',
      'CREATE SCHEMA IF NOT EXISTS "Audit";',
    ],
    ['-- Table index.json of odd "shop"', 'CREATE EXTENSION IF NOT EXISTS citext;'],
    ['-- Table ../DDL of odd "shop"', 'CREATE EXTENSION IF NOT EXISTS citext;'],
  ])
})

test('two tables of one name are told apart by their namespaces', async () => {
  const shop = shopModel()
  const [users] = shop.tables
  const archive = {...users, namespace: 'archive', foreignKeys: [], indexes: []}
  const {files} = write(inputFor({...shop, tables: [...shop.tables, archive as typeof users & object]}))
  const index = JSON.parse(files[0]?.content ?? '')
  expect(index.tables).toEqual(['public.users', 'orders', 'order_items', 'archive.users'])
  expect((await readAiSchema(files)).problems).toEqual([])
})

test('what no table uses is reported', () => {
  const model = {...shopModel(), unmodelled: [{text: 'CREATE RULE x', reason: ''}], roles: [{name: 'idle', grants: []}]}
  const spare = {name: 'spare', namespace: 'public', values: ['a'], comment: '', sources: []}
  expect(write(inputFor({...model, enums: [...model.enums, spare]})).problems.map(({message}) => message)).toEqual([
    'Unexpected enum `spare`, expected one that a table uses: each file is about one table',
    'Unexpected role `idle`, expected one that a table uses: each file is about one table',
    'Unexpected unmodelled text `CREATE RULE x`, expected one that a table uses: each file is about one table',
  ])
})

test('of a long text that no table uses, the beginning is told', () => {
  const model = {
    ...shopModel(),
    unmodelled: [{text: `DO $$\n  BEGIN\n${'    PERFORM 1;\n'.repeat(50)}END $$`, reason: ''}],
  }
  const [problem] = write(inputFor(model)).problems
  expect(problem?.message).toBe(
    'Unexpected unmodelled text `DO $$ BEGIN PERFORM 1; PERFORM 1; PERFORM 1; PERFORM 1; PER…`, expected one that a table uses: each file is about one table',
  )
})

test('views, grants and namespaces are no part of a table, and are reported', () => {
  const model: SchemaModel = {
    ...shopModel(),
    namespaces: [{name: 'spare', comment: ''}],
    views: [{name: 'v', namespace: 'public', materialized: false, query: 'SELECT 1', comment: ''}],
    grants: [{privileges: ['select'], on: 'view', target: 'public.v', to: 'public'}],
    sequences: [{name: 's', namespace: 'public', comment: ''}],
  }
  expect(write(inputFor(model)).problems.map(({message}) => message.split(',')[0])).toEqual([
    'Unexpected sequence `s`',
    'Unexpected view `v`',
    'Unexpected namespace `spare`',
    'Unexpected grant `public.v to public`',
  ])
})

const damages: readonly (readonly [string, string, (text: string) => string | null, readonly string[]])[] = [
  [
    'a file that is gone',
    'users/indexes.json',
    () => null,
    ['error Unexpected output without `.ai/schema/users/indexes.json`, expected it'],
  ],
  [
    'text that is no JSON',
    'index.json',
    text => text.replace('"tables"', 'tables'),
    ['.ai/schema/index.json:4:3 error Unexpected text, expected a key in double quotes'],
  ],
  [
    'a key that the format does not know',
    'users/entity.json',
    text => text.replace('"kind": "entity"', '"kind": "thing"'),
    [
      ".ai/schema/users/entity.json:5:11 error Unexpected `/kind`, expected what the file's JSON Schema says: must be equal to one of the allowed values",
    ],
  ],
  [
    'a type that is none',
    'users/entity.json',
    text => text.replace('"type": "bigint"', '"type": "bignum"'),
    [
      '.ai/schema/users/entity.json:8:28 error Unexpected type `bignum`, expected a type of PostgreSQL or an enum of the same file',
    ],
  ],
  [
    'a reference to nothing',
    'orders/relationships.json',
    text => text.replace('"references": {"table": "users"', '"references": {"table": "user"'),
    ['.ai/schema/orders/relationships.json:8:31 error Unexpected table `user`, expected `users`'],
  ],
  [
    'a relationship that the other side does not have',
    'users/relationships.json',
    text => text.replace('"name": "fk_orders_user"', '"name": "fk_orders_customer"'),
    [
      '.ai/schema/users/relationships.json:25:26 error Unexpected text, expected what the other files of `.ai/schema/` say',
    ],
  ],
  [
    'DDL that says something else',
    'ddl/orders.sql',
    text => text.replace('total >= 0', 'total > 0'),
    ['.ai/schema/ddl/orders.sql:16:45 error Unexpected text, expected what the other files of `.ai/schema/` say'],
  ],
  [
    'a rule broken',
    'orders/indexes.json',
    text => text.replaceAll('"created_at"', '"made_at"'),
    [
      'error Unexpected column `made_at`, expected one of `id`, `user_id`, `status`, `total`, `tags`, `created_at` in index `idx_orders_user_id` of `orders`',
      'error Unexpected column `made_at`, expected one of `id`, `user_id`, `status`, `total`, `tags`, `created_at` of `orders` in access pattern `orders-of-user`',
      '.ai/schema/ddl/orders.sql:19:72 error Unexpected text, expected what the other files of `.ai/schema/` say',
    ],
  ],
]

test.each(damages)('%s is rejected', async (_, name, damage, expected) => {
  const files = write(shopInput()).files.flatMap((file): readonly OutputFile[] => {
    if (file.path !== `.ai/schema/${name}`) return [file]
    const content = damage(file.content)
    return content === null ? [] : [{...file, content}]
  })
  const said = (await check(files)).map(formatProblem)
  expect(said.map(text => text.slice(0, text.indexOf(' (')))).toEqual(expected)
})

test('a document beside the files is rejected', async () => {
  const {files} = write(shopInput())
  const problems = await check([...files, {path: '.ai/schema/README.md', content: '# Schema\n'}])
  expect(problems.map(({code}) => code)).toEqual(['json/unexpected-file'])
})

test.each(['index', 'entity', 'relationships', 'indexes'])('the published schema of %s files is sound', kind => {
  const schema = JSON.parse(readFileSync(new URL(`../schemas/${kind}.schema.json`, import.meta.url), 'utf8'))
  const validate = new Ajv2020({strict: true}).compile(schema)
  const files = write(inputFor(nastyModel())).files.filter(
    ({path}) => path.endsWith(`/${kind}.json`) && path.split('/').length === (kind === 'index' ? 3 : 4),
  )
  expect(files.map(({content}) => validate(JSON.parse(content)))).toEqual(files.map(() => true))
  expect(files).not.toEqual([])
})

function filesOf(folder: string): readonly string[] {
  return [...['entity', 'relationships', 'indexes'].map(name => `${folder}/${name}.json`), `ddl/${folder}.sql`]
}

/** With a plan that has no phases yet. */
function inputFor(model: SchemaModel) {
  return inputWith(model, planOf([], {}))
}
