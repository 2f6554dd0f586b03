import {compareText, formatProblem} from '@journeywright/problems'
import {
  newColumn,
  newForeignKey,
  newTable,
  planMigration,
  printSchemaSql,
  schemaRules,
  verifySchema,
  type SchemaModel,
  type VerifiedSchema,
} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import * as fastCheck from 'fast-check'
import {loadModule, parseSync} from 'libpg-query'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import {arbitraryModel} from './arbitrary-model.js'
import {nastyModel} from './nasty-model.js'

const options = {name: '20260102030405_shop', createdAt: '2026-01-02T03:04:05.000Z'}
const golden = new URL('../fixtures/migration/', import.meta.url)

beforeAll(loadModule)

function verified(model: SchemaModel): VerifiedSchema {
  const verification = verifySchema(model, schemaRules)
  if (!verification.ok) throw new Error(verification.problems.map(formatProblem).join('\n'))
  return verification.schema
}

/** The kind of each statement, as PostgreSQL's own parser names it. Throws when it does not parse. */
function statementKinds(sql: string): readonly string[] {
  if (sql === '') return []
  const {stmts = []} = parseSync(sql) as {stmts?: readonly {stmt: object}[]}
  return stmts.map(({stmt}) => Object.keys(stmt)[0] ?? '')
}

test('every operation of a creation says what it costs: nothing', () => {
  const {operations} = planMigration(verified(shopModel()), options)
  const costs = operations.map(({locks, complexity, because, transactional}) => [
    locks,
    complexity,
    because,
    transactional,
  ])
  expect(costs.length).toBeGreaterThan(10)
  for (const cost of costs) expect(cost).toEqual([[], 'low', 'no row is touched', true])
})

describe.each([
  ['shop', shopModel()],
  ['nasty', nastyModel()],
])('%s', (name, model) => {
  const migration = planMigration(verified(model), options)
  const files = {'up.sql': migration.up, 'down.sql': migration.down, 'strategy.txt': `${migration.strategy}\n`}
  const folder = new URL(`${name}/`, golden)

  test('comes out as the golden files have it', () => {
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, {recursive: true})
      for (const [file, content] of Object.entries(files)) writeFileSync(new URL(file, folder), content)
    }
    const found = readdirSync(folder).map(file => [file, readFileSync(new URL(file, folder), 'utf8')])
    expect(Object.fromEntries(found)).toEqual(files)
  })
  test('parses with the parser of PostgreSQL', () => {
    expect(statementKinds(migration.up).at(-1)).toBe('TransactionStmt')
    expect(statementKinds(migration.down).at(-1)).toBe('TransactionStmt')
  })
  test('makes as many statements as its operations hold, and no more', () => {
    const frame = ['VariableSetStmt', 'VariableSetStmt', 'TransactionStmt']
    const up = migration.operations.flatMap(({forward}) => statementKinds(forward))
    const down = [...migration.operations].reverse().flatMap(({rollback}) => statementKinds(rollback))
    expect(statementKinds(migration.up)).toEqual([...frame, ...up, 'DoStmt', 'TransactionStmt'])
    expect(statementKinds(migration.down)).toEqual([...frame, ...down, 'TransactionStmt'])
    expect(statementKinds(printSchemaSql(model))).toEqual(up)
  })
})

test('a golden folder is used', () => expect(readdirSync(golden).sort()).toEqual(['nasty', 'shop']))

test('tables come after those that they refer to, whatever order the model has', () => {
  const made = (model: SchemaModel) =>
    planMigration(verified(model), options)
      .operations.filter(({kind}) => kind === 'create-table')
      .map(({target}) => target)
  const {tables, ...rest} = shopModel()
  const expected = ['public.users', 'public.orders', 'public.order_items']
  expect(made({tables, ...rest})).toEqual(expected)
  expect(made({tables: [...tables].reverse(), ...rest})).toEqual(expected)
})

test('an empty schema is a migration that does nothing', () => {
  const {up, down, strategy} = planMigration(
    verified({...shopModel(), tables: [], enums: [], accessPatterns: []}),
    options,
  )
  expect(strategy).toBe('Nothing is created and nothing is changed.')
  expect([statementKinds(up), statementKinds(down)].map(kinds => kinds.length)).toEqual([4, 4])
})

test('a foreign key finds the table of its own namespace first', () => {
  const table = (namespace: string) =>
    newTable({
      name: 'users',
      namespace,
      columns: [newColumn('id', 'bigint')],
      primaryKey: {name: 'pk_users', columns: ['id']},
      foreignKeys: [newForeignKey({name: 'fk_self', columns: ['id'], table: 'users', cardinality: 'one-to-one'})],
    })
  const {up} = planMigration(
    verified({...shopModel(), tables: [table('staff'), table('public')], accessPatterns: []}),
    options,
  )
  expect([...up.matchAll(/REFERENCES (\S+)/g)].map(([, name]) => name)).toEqual(['public.users', 'staff.users'])
})

test('any verified schema: both ways parse, and the way back undoes what was made in reverse', () => {
  const property = fastCheck.property(arbitraryModel, model => {
    const {operations, up, down} = planMigration(verified(model), options)
    statementKinds(up)
    statementKinds(down)
    const undone = operations.filter(({rollback}) => rollback !== '').reverse()
    const places = undone.map(({rollback}) => down.indexOf(`\n\n${rollback}\n\n`))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const made = operations.filter(({kind}) => kind === 'create-table').map(({target}) => target)
    expect([...made].sort(compareText)).toEqual([...new Set(made)].sort(compareText))
    expect(made.length).toBe(model.tables.length)
  })
  fastCheck.assert(property, {numRuns: 150, seed: 20260102})
})
