import {newColumn, newIndex, newTable} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import * as door from '@journeywright/strategy-prisma'
import {formatPlace, formatProblem} from '@journeywright/problems'
import {expect, test} from 'vitest'
import {modelOf, writeModel} from './write-model.js'

const {check} = door.prismaStrategy()

test('the exported names', () => {
  expect(Object.keys(door).sort()).toEqual(['prismaReader', 'prismaStrategy'])
})

test('the same model gives the same bytes', () => {
  expect(writeModel(shopModel())).toEqual(writeModel(shopModel()))
})

test('models are grouped by area, and an enum lies where it is used first', () => {
  const headings = writeModel(shopModel()).text.match(/^(model|enum) \w+|^\/\/ [A-Z]+$/gm)
  expect(headings).toEqual([
    '// IDENTITY',
    'model User',
    '// SALES',
    'model Order',
    'model OrderItem',
    'enum OrderStatus',
  ])
})

test('the first migration is the whole SQL with its way back, and locked to PostgreSQL', () => {
  const {files} = writeModel(shopModel())
  const [, migration, down, lock] = files
  expect(files.map(({path}) => path)).toEqual([
    'prisma/schema.prisma',
    'prisma/migrations/20260301093000_shop/migration.sql',
    'prisma/migrations/20260301093000_shop/down.sql',
    'prisma/migrations/migration_lock.toml',
    'prisma.config.ts',
  ])
  expect(migration?.content).toContain('CHECK (total >= 0)')
  expect(down?.content).toContain('DROP TABLE public.orders')
  expect(lock?.content).toMatch(/^provider = "postgresql"$/m)
})

test('what Prisma cannot say is one note each, and named in the model', async () => {
  const {files, text, problems} = writeModel(beyondPrisma())
  expect(problems.map(({severity, message}) => `${severity}: ${message}`)).toEqual([
    'info: Unexpected extension `citext`, expected what schema.prisma can say: it installs none without a preview feature',
    'info: Unexpected function `touch`, expected what schema.prisma can say: it has no functions',
    'info: Unexpected role `app`, expected what schema.prisma can say: it has no roles and no grants',
    'info: Unexpected generated column `upper` of table `things`, expected what schema.prisma can say: it has no generated columns',
    'info: Unexpected NULLS NOT DISTINCT `uq_things_name` of table `things`, expected what schema.prisma can say: it has no word for NULLS NOT DISTINCT',
    'info: Unexpected check `chk_things_name` of table `things`, expected what schema.prisma can say: it has no checks',
    'info: Unexpected partial index `idx_live` of table `things`, expected what schema.prisma can say: it has no partial indexes',
    'info: Unexpected expression index `idx_lower` of table `things`, expected what schema.prisma can say: it has no indexes over expressions',
    'info: Unexpected INCLUDE `idx_wide` of table `things`, expected what schema.prisma can say: its indexes include no further columns',
    'info: Unexpected trigger `touch_things` of table `things`, expected what schema.prisma can say: it has no triggers',
    'info: Unexpected policy `own` of table `things`, expected what schema.prisma can say: it has no row-level security',
    'info: Unexpected partitioning `things` of table `things`, expected what schema.prisma can say: it has no partitions',
  ])
  expect(text).toContain(
    '// Only in the database: upper (generated column), uq_things_name (NULLS NOT DISTINCT), chk_things_name (check)',
  )
  expect(text.match(/@@\w+\(.*/g)).toEqual([
    '@@unique([name, upper], map: "uq_things_pair")',
    '@@index([name(sort: Desc), upper], map: "idx_wide")',
    '@@index([name], type: Hash, map: "idx_hash")',
    '@@map("things")',
  ])
  expect(await check(files)).toEqual([])
})

test('names that differ in case only are told apart and reported', async () => {
  const {files, text, problems} = writeModel(
    modelOf([
      tableOf('user', ['id', 'user_id', 'userId']),
      tableOf('users', ['id']),
      tableOf('strings', ['id']),
      tableOf('1st', ['id']),
    ]),
  )
  expect(problems.map(formatProblem)).toEqual([
    'warning Unexpected second `userId` for column `user.userId`, expected names that differ in more than case and separators (prisma/name-collision)\n  fix: Rename the column `user.userId`, or use it as `userId2` in Prisma.',
    'warning Unexpected second `User` for table `users`, expected names that differ in more than case and separators (prisma/name-collision)\n  fix: Rename the table `users`, or use it as `User2` in Prisma.',
  ])
  expect(text.match(/^model \w+/gm)).toEqual(['model User', 'model User2', 'model StringModel', 'model Model1st'])
  expect(await check(files)).toEqual([])
})

test('comments of any text stay comments', async () => {
  const table = {...tableOf('things', ['id']), comment: 'A\nmodel X {}\r\n "quoted" `code` | pipe', area: 'a\nb'}
  const {files, text} = writeModel(modelOf([table, tableOf('others', ['id'])]))
  expect(text).toContain('/// A\n/// model X {}\n/// "quoted" `code` | pipe\nmodel Thing {')
  expect(text).toContain('// A B\n')
  expect(await check(files)).toEqual([])
})

test('tables of several namespaces name theirs', async () => {
  const {files, text} = writeModel(
    modelOf([tableOf('things', ['id']), {...tableOf('logs', ['id']), namespace: 'audit'}]),
  )
  expect(text).toContain('schemas  = ["audit", "public"]')
  expect(text).toContain('@@schema("audit")')
  expect(await check(files)).toEqual([])
})

const damages: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  [
    'an unknown type',
    text => text.replace('Int     @default(1)', 'Integer @default(1)'),
    [
      'prisma/schema.prisma:72:13 Type "Integer" is neither a built-in type, nor refers to another model, composite type, or enum.',
    ],
  ],
  [
    'half a file',
    text => text.slice(0, text.indexOf('  /// Who this person')),
    [
      'prisma/schema.prisma:15:1 Error validating: This line is invalid. It does not start with any known Prisma schema keyword.',
      'prisma/schema.prisma:17:3 Error validating: This line is invalid. It does not start with any known Prisma schema keyword.',
      'prisma/schema.prisma:19:3 Error validating: This line is invalid. It does not start with any known Prisma schema keyword.',
    ],
  ],
]

test.each(damages)('%s is rejected at its line', async (_, damage, expected) => {
  const [schema, ...rest] = writeModel(shopModel()).files
  const problems = await check([{path: schema?.path ?? '', content: damage(schema?.content ?? '')}, ...rest])
  const said = problems.map(({at, message}) => `${at ? formatPlace(at) : ''} ${message}`)
  expect(said.map(text => text.replace('Unexpected Prisma schema, Prisma says: ', '').trim())).toEqual(expected)
})

test('missing files are rejected', async () => {
  const [schema, migration, , lock] = writeModel(shopModel()).files
  expect(await codes([migration, lock])).toEqual(['prisma/missing-file prisma/schema.prisma'])
  expect(await codes([schema, lock])).toEqual(['prisma/missing-file prisma/migrations/<name>/migration.sql'])
  expect(await codes([schema, migration])).toEqual(['prisma/missing-file prisma/migrations/migration_lock.toml'])
})

async function codes(files: readonly (Parameters<typeof check>[0][number] | undefined)[]) {
  const problems = await check(files.filter(file => file !== undefined))
  return problems.map(({code, message}) => `${code} ${/`(.*?)`/.exec(message)?.[1]}`)
}

function tableOf(name: string, columns: readonly string[]) {
  return newTable({
    name,
    columns: columns.map(column => newColumn(column, 'bigint')),
    primaryKey: {name: `pk_${name}`, columns: ['id']},
  })
}

function beyondPrisma() {
  const things = newTable({
    name: 'things',
    columns: [
      newColumn('id', 'bigint'),
      newColumn('name', 'text'),
      newColumn('upper', 'text', {generated: 'upper(name)'}),
    ],
    primaryKey: {name: 'pk_things', columns: ['id']},
    uniques: [
      {name: 'uq_things_name', columns: ['name'], nullsDistinct: false, reason: '', sources: []},
      {name: 'uq_things_pair', columns: ['name', 'upper'], nullsDistinct: true, reason: '', sources: []},
    ],
    checks: [{name: 'chk_things_name', expression: "name <> ''", reason: '', sources: []}],
    indexes: [
      newIndex({name: 'idx_live', columns: ['name'], where: 'id > 0', unique: true}),
      newIndex({name: 'idx_lower', columns: ['(lower(name))']}),
      {...newIndex({name: 'idx_wide', columns: [], include: ['upper']}), columns: [{name: 'name', order: 'desc'}]},
      newIndex({name: 'idx_hash', columns: ['name'], method: 'hash'}),
    ],
    policies: [{name: 'own', command: 'all', using: 'true', withCheck: null, reason: ''}],
    triggers: [{name: 'touch_things', timing: 'before', events: ['update'], function: 'touch', reason: ''}],
    partitioning: {method: 'hash', columns: ['id'], reason: ''},
  })
  const definition = 'CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$'
  return modelOf([things], {
    extensions: ['citext'],
    functions: [{name: 'touch', namespace: 'public', definition, reason: ''}],
    roles: [{name: 'app', grants: [{table: 'things', privileges: ['select']}]}],
  })
}
