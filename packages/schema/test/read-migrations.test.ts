import {readMigrations, sqlReader} from '@journeywright/schema'
import {expect, test} from 'vitest'

/** Each file makes a table of its own name, so that the tables tell which were read, in which order. */
async function orderOf(paths: readonly string[]) {
  const files = paths.map((path, index) => ({path, content: `CREATE TABLE t${index} (a int)`}))
  const {model, problems} = await readMigrations(files)
  return {order: model.tables.map(({name}) => paths[Number(name.slice(1))]), name: model.name, problems}
}

test.each([
  ['plain', ['10_c.sql', '2_b.sql', '001_a.sql', 'zz.sql'], ['001_a.sql', '2_b.sql', '10_c.sql', 'zz.sql']],
  ['dated', ['m/20260102_b.sql', 'm/20251231235959_a.sql'], ['m/20260102_b.sql', 'm/20251231235959_a.sql']],
  [
    'up and down',
    ['m/2_b.up.sql', 'm/1_a.down.sql', 'm/1_a.up.sql', 'm/2_b.down.sql'],
    ['m/1_a.up.sql', 'm/2_b.up.sql'],
  ],
  ['folders', ['m/2_b/up.sql', 'm/2_b/down.sql', 'm/1_a/up.sql'], ['m/1_a/up.sql', 'm/2_b/up.sql']],
  [
    'Flyway',
    ['V2__b.sql', 'R__views.sql', 'V1.10__d.sql', 'V1_2__c.sql', 'U2__b.sql', 'V1__a.sql'],
    ['V1__a.sql', 'V1_2__c.sql', 'V1.10__d.sql', 'V2__b.sql', 'R__views.sql'],
  ],
  ['a baseline', ['V1__a.sql', 'B3__base.sql', 'V3__same.sql', 'V4__new.sql'], ['B3__base.sql', 'V4__new.sql']],
  [
    'Prisma',
    ['prisma/migrations/20260201000000_b/migration.sql', 'prisma/migrations/20260101000000_a/migration.sql'],
    ['prisma/migrations/20260101000000_a/migration.sql', 'prisma/migrations/20260201000000_b/migration.sql'],
  ],
  ['ways back in a folder', ['m/2_b.sql', 'm/down/2_b.sql', 'm/down/1_a.sql', 'm/1_a.sql'], ['m/1_a.sql', 'm/2_b.sql']],
  ['rollbacks', ['1_a.sql', '1_a.rollback.sql', '2_b_down.sql', '2_b.sql'], ['1_a.sql', '2_b.sql']],
])('orders %s', async (_, paths, expected) => {
  const {order, problems} = await orderOf(paths)
  expect(order).toEqual(expected)
  expect(problems).toEqual([])
})

test.each([
  [['shop/migrations/1_a.sql', 'shop/migrations/2_b.sql'], 'shop'],
  [['migrations/1_a.sql'], 'schema'],
  [['apps/web/db/migrations/1_a/up.sql', 'apps/web/db/migrations/2_b/up.sql'], 'web'],
])('calls %j %s', async (paths, expected) => {
  expect((await orderOf(paths)).name).toBe(expected)
})

test.each(['-- migrate:', '-- +goose ', '-- +migrate '])(
  'of a file with %s reads the way forward, on its lines',
  async mark => {
    const content = `${mark}up\nCREATE TABLE a (x int);\n${mark}down\nDROP TABLE a;\n${mark}up\nBAD;`
    const {model, problems} = await readMigrations([{path: '1_a.sql', content}])
    expect(model.tables.map(({name}) => name)).toEqual(['a'])
    expect(problems.map(({at}) => at?.line)).toEqual([6])
  },
)

test('a later migration changes what an earlier one made', async () => {
  const {model} = await readMigrations([
    {path: 'm/V2__rename.sql', content: 'ALTER TABLE users RENAME TO people; DROP TABLE IF EXISTS gone;'},
    {
      path: 'm/V1__users.sql',
      content: 'CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE gone (a int REFERENCES users);',
    },
    {path: 'm/R__view.sql', content: 'CREATE OR REPLACE VIEW names AS SELECT id FROM people'},
  ])
  expect(model.tables.map(({name, primaryKey}) => `${name} ${primaryKey?.name}`)).toEqual(['people users_pkey'])
  expect(model.views?.map(({query}) => query.replaceAll(/\s+/g, ' '))).toEqual(['SELECT id FROM public.people'])
})

test('the reader takes files and folders', async () => {
  expect(['a.sql', 'a/B.SQL', 'a.sqlite', 'sql'].map(sqlReader.reads)).toEqual([true, true, false, false])
  const files = [
    {path: '2.sql', content: 'ALTER TABLE t ADD b int'},
    {path: '1.sql', content: 'CREATE TABLE t (a int)'},
  ]
  const {model, problems} = await sqlReader.read(files)
  expect(problems).toEqual([])
  expect(model.tables[0]?.columns.map(({name}) => name)).toEqual(['a', 'b'])
})
