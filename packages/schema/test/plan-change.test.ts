import {formatProblem} from '@journeywright/problems'
import {
  diffModels,
  findHistory,
  newColumn,
  newIndex,
  newTable,
  parseRename,
  parseRenames,
  planChange,
  standAlone,
  type ChangeOptions,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {loadModule, parseSync} from 'libpg-query'
import {beforeAll, describe, expect, test} from 'vitest'

const createdAt = '2026-03-01T09:30:00.000Z'
const shop = shopModel()

beforeAll(loadModule)

function withUsers(change: (users: Table) => Partial<Table>): SchemaModel {
  return {...shop, tables: shop.tables.map(table => (table.name === 'users' ? {...table, ...change(table)} : table))}
}

function renameOf(text: string) {
  const rename = parseRename(text)
  if ('code' in rename) throw new Error(formatProblem(rename))
  return rename
}

const mailed = withUsers(({columns}) => ({
  columns: columns.map(column => (column.name === 'email' ? {...column, name: 'mail'} : column)),
  uniques: [],
  checks: [],
}))
const indexed = withUsers(({indexes}) => ({indexes: [...indexes, newIndex({name: 'idx_new', columns: ['email']})]}))

describe('a rename that nobody confirmed', () => {
  const {problems, migrations, candidates} = planChange(shop, mailed, {createdAt})

  test('is a candidate, with its reasons and its flag', () => {
    expect(candidates).toEqual([
      {
        kind: 'column',
        from: 'public.users.email',
        to: 'mail',
        score: expect.any(Number),
        reasons: ['same type', 'same position', 'similar name', 'same comment'],
        flag: '--rename public.users.email=mail',
      },
    ])
    expect(candidates[0]?.score).toBeGreaterThan(0.9)
  })
  test('is a loss, which says what and how many, and there is no migration', () => {
    expect(migrations).toEqual([])
    expect(problems.map(formatProblem)).toEqual([
      'error Unexpected loss of every value of public.users.email, expected a change that keeps all data (schema/plan-data-loss)\n' +
        '  fix: Count what would be lost with `SELECT count(*) FROM public.users WHERE email IS NOT NULL`; then confirm a rename with --rename old=new, or pass --allow-data-loss.',
      'warning Unexpected rows without a value for `public.users.email`, expected one for each: the way back stops when the table has such rows (schema/plan-value-needed)\n' +
        "  fix: Give rows that lack it a value: --backfill 'public.users.email=expression'.",
      'warning Unexpected rows without a value for `public.users.mail`, expected one for each: the migration stops when the table has such rows (schema/plan-value-needed)\n' +
        "  fix: Give rows that lack it a value: --backfill 'public.users.mail=expression'.",
    ])
  })
})

test('a rename that is confirmed loses nothing, and is taken for what it is in all that speaks of it', () => {
  const {operations, problems} = planChange(shop, mailed, {createdAt, renames: [renameOf('users.email=mail')]})
  expect(problems).toEqual([])
  expect(operations.map(({kind}) => kind).filter(kind => kind.startsWith('rename') || kind.includes('column'))).toEqual(
    ['rename-column'],
  )
})

test('a schema is no different from itself, whatever the order of its columns', () => {
  expect(diffModels(shop, shopModel()).changes).toEqual([])
  expect(
    diffModels(
      shop,
      withUsers(({columns}) => ({columns: [...columns].reverse()})),
    ).changes,
  ).toEqual([])
  expect(planChange(shop, shopModel(), {createdAt})).toMatchObject({
    migrations: [],
    operations: [],
    strategy: 'Nothing is changed.',
  })
})

test('an index of a table that has rows is made in a file of its own, outside a transaction', () => {
  const {migrations, strategy} = planChange(shop, indexed, {createdAt, slug: 'faster'})
  expect(migrations.map(({name}) => name)).toEqual(['20260301093000_faster_index'])
  const [{up = '', down = ''} = {}] = migrations
  expect(up).toContain('CREATE INDEX CONCURRENTLY idx_new ON public.users USING btree (email);')
  expect(up).not.toMatch(/^BEGIN;/m)
  expect(down).toContain('DROP INDEX CONCURRENTLY IF EXISTS public.idx_new;')
  expect(strategy).toContain('One file holds a statement that runs outside a transaction')
})

test('a foreign key is added without a look at the rows, which are looked at in a later file', () => {
  const without = withUsers(() => ({foreignKeys: []}))
  const {operations, migrations} = planChange(without, shop, {createdAt})
  const added = migrations.findIndex(({up}) => up.includes('NOT VALID;'))
  const validated = migrations.findIndex(({up}) => up.includes('VALIDATE CONSTRAINT fk_users_manager;'))
  expect(added).toBeGreaterThan(-1)
  expect(validated).toBeGreaterThan(added)
  expect(operations.filter(({kind}) => kind === 'validate-constraint').flatMap(({locks = []}) => locks)).toEqual([
    {on: 'public.users', mode: 'share update exclusive', holds: 'a scan'},
  ])
})

test.each<[string, Partial<ChangeOptions>, string[]]>([
  ['plain', {}, ['20260301093000_faster_index/up.sql', '20260301093000_faster_index/down.sql']],
  [
    'plain after a later one',
    {existing: ['migrations/20270101000000_old/up.sql']},
    ['20270101000001_faster_index/up.sql', '20270101000001_faster_index/down.sql'],
  ],
  ['counted', {existing: ['0001_a', '0012_b']}, ['0013_faster_index/up.sql', '0013_faster_index/down.sql']],
  [
    'Flyway',
    {layout: 'flyway', existing: ['V1__a.sql', 'U1__a.sql', 'V9__b.sql']},
    ['V10__faster_index.sql', 'U10__faster_index.sql', 'V10__faster_index.sql.conf', 'U10__faster_index.sql.conf'],
  ],
  [
    'Prisma',
    {layout: 'prisma', existing: ['20260101000000_init/migration.sql']},
    ['20260301093000_faster_index/migration.sql', '20260301093000_faster_index/down.sql'],
  ],
  [
    'Prisma with a first one that is counted',
    {layout: 'prisma', existing: ['0_init/migration.sql']},
    ['20260301093000_faster_index/migration.sql', '20260301093000_faster_index/down.sql'],
  ],
  [
    'in pairs, below a folder that has a number too',
    {layout: 'pairs', existing: ['2024-shop/db/007_b.up.sql', '2024-shop/db/007_b.down.sql']},
    ['008_faster_index.up.sql', '008_faster_index.down.sql'],
  ],
  [
    'of one file each',
    {layout: 'single', existing: ['007_b.sql', 'down/007_b.sql']},
    ['008_faster_index.sql', 'down/008_faster_index.sql'],
  ],
])('files lie and are numbered as in a repository that is %s', (_, options, paths) => {
  const {files} = planChange(shop, indexed, {createdAt, slug: 'faster', ...options})
  expect(files.map(({path}) => path)).toEqual(paths)
  for (const {path, content} of files) if (path.endsWith('.sql')) parseSync(content)
})

test.each([
  [['1_begin/up.sql', '1_begin/down.sql', 'notes.md'], 'plain', 2],
  [['db/V1__begin.sql', 'db/R__view.sql'], 'flyway', 2],
  [['prisma/migrations/20260101000000_init/migration.sql', 'prisma/schema.prisma'], 'prisma', 1],
  [['0001_begin.up.sql', '0001_begin.down.sql'], 'pairs', 2],
  [['0001_begin.sql', 'down/0001_begin.sql', 'views.sql'], 'single', 3],
])('the layout of %j is %s', (paths, layout, count) => {
  const history = findHistory(paths)
  expect([history.layout, history.existing.length]).toEqual([layout, count])
})

test('what is sent as one command says nothing beside a statement that can be in no transaction', () => {
  const plain = "SET lock_timeout = '5s';\n\nBEGIN;\n\nCREATE TABLE a (note text DEFAULT 'concurrently');\n\nCOMMIT;\n"
  expect(standAlone(plain)).toBe(plain)
  const drop = "-- Undo: x\n\nSET lock_timeout = '5s';\n\nDROP INDEX CONCURRENTLY IF EXISTS a;\n"
  expect(standAlone(drop)).toBe('-- Undo: x\n\nDROP INDEX CONCURRENTLY IF EXISTS a;\n')
  const fill = 'SET a = 1;\n\nDO $fill$\nBEGIN\n  COMMIT;\nEND\n$fill$;\n'
  expect(standAlone(fill)).toBe('\nDO $fill$\nBEGIN\n  COMMIT;\nEND\n$fill$;\n')
})

test('every operation says what it locks, how complex it is and why', () => {
  const to = withUsers(({columns}) => ({
    columns: [
      ...columns.map(column => ({...column, nullable: false})),
      newColumn('token', 'uuid', {default: 'gen_random_uuid()'}),
    ],
    comment: 'Others.',
  }))
  const {operations} = planChange(shop, to, {createdAt, backfills: {'users.manager_id': 'id'}})
  expect(
    operations
      .filter(({kind}) => kind !== 'add-comments')
      .map(({complexity = '?', because = '?'}) => [complexity, because]),
  ).not.toContainEqual(expect.arrayContaining(['?']))
  expect(operations.map(({kind}) => kind)).toEqual([
    'add-column',
    'set-default',
    'fill-column',
    'fill-column',
    'require-value',
    'require-value',
    'validate-constraint',
    'validate-constraint',
    'set-not-null',
    'set-not-null',
    'add-comments',
  ])
})

test.each([
  ['users.mail', 'error Unexpected rename `users.mail`, expected `old=new` (schema/rename-invalid)'],
  ['a=b=c', 'error Unexpected rename `a=b=c`, expected `old=new` (schema/rename-invalid)'],
])('%s is no rename', (text, said) => {
  const found = parseRename(text)
  expect('code' in found ? formatProblem(found).split('\n')[0] : found).toBe(said)
})

test.each([
  [
    'users.emial=mail',
    'Unexpected name `users.emial` in the rename `users.emial=mail`, expected `users` or `users.email`',
  ],
  [
    'users.email=id',
    'Unexpected rename `users.email=id`, expected a new name that the new schema has and the old one lacks: `id` is taken',
  ],
  [
    'users.email=post',
    'Unexpected rename `users.email=post`, expected a new name that the new schema has and the old one lacks: `post` is not there',
  ],
])('%s is refused', (text, said) => {
  const {problems} = diffModels(shop, mailed, {renames: [renameOf(text)]})
  expect(problems.map(({message}) => message)).toEqual([said])
})

test('a rename file has one a line, as pairs of any kind', () => {
  const content = '{\n  "users.mail": "email",\n}\n# said so\nsales."My Order".total: sum\na=b\n\nwrong\n'
  const {renames, problems} = parseRenames({path: 'renames.yaml', content})
  expect(renames.map(({path, to}) => [...path, to])).toEqual([
    ['users', 'mail', 'email'],
    ['sales', 'My Order', 'total', 'sum'],
    ['a', 'b'],
  ])
  expect(problems.map(({at}) => at)).toEqual([{file: 'renames.yaml', line: 8, column: 1}])
})

test('a new table beside old ones is made at one go', () => {
  const tags = newTable({
    name: 'tags',
    columns: [newColumn('id', 'bigint')],
    primaryKey: {name: 'pk_tags', columns: ['id']},
    indexes: [newIndex({name: 'idx_tags', columns: ['id']})],
  })
  const {migrations} = planChange(shop, {...shop, tables: [...shop.tables, tags]}, {createdAt})
  expect(migrations.map(({name}) => name)).toEqual(['20260301093000_change'])
})
