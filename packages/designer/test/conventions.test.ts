import {designSchema, readConventions, type Conventions} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {printType, type SchemaModel} from '@journeywright/schema'
import {describe, expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

const said: readonly (readonly [sentence: string, name: keyof Conventions, value: unknown])[] = [
  ['Use UUID primary keys.', 'keys', 'uuid'],
  ['Primary keys are UUIDs', 'keys', 'uuid'],
  ['Every table has a `uuid` primary key.', 'keys', 'uuid'],
  ['Use identity primary keys.', 'keys', 'identity'],
  ['Use auto-increment primary keys.', 'keys', 'identity'],
  ['Table names are plural.', 'tableNames', 'plural'],
  ['Use singular table names.', 'tableNames', 'singular'],
  ['Every table has created_at and updated_at.', 'timestamps', 'all'],
  ['Every entity table has created_at and updated_at.', 'timestamps', 'entities'],
  ['Tables have no created_at or updated_at.', 'timestamps', 'none'],
  ['Amounts of money are numeric(14, 4).', 'money', {precision: 14, scale: 4}],
  ['Use soft deletes.', 'softDelete', 'all'],
  ['Use hard deletes.', 'softDelete', 'none'],
  ['Audit every change.', 'audit', 'all'],
  ['Strings are varchar(255).', 'text', {varchar: 255}],
  ['Timestamps are timestamp without time zone.', 'instants', 'timestamp'],
  ['Use check constraints instead of enums.', 'enums', 'checks'],
]

test.each(said)('%s', (sentence, name, value) => {
  const {conventions, problems} = house(sentence)
  expect(problems).toEqual([])
  expect(conventions[name].value).toEqual(value)
})

test.each(['Names are snake_case.', 'Every foreign key has an index.', 'Every table and column has a comment.'])(
  '%s is always so',
  sentence => expect(house(sentence).problems).toEqual([]),
)

test('a sentence that only a model can follow is a warning at its place', () => {
  expect(house('Table names are plural.', 'Be kind to the auditors.').problems.map(formatProblem)).toEqual([
    'house.md:2:1 warning Unexpected convention "Be kind to the auditors.": only a model can follow this (designer/only-a-model)\n' +
      "  fix: Say it as one of the sentences in the designer's README, or have the step performed by a model.",
  ])
})

test('of two sentences that disagree the first is kept', () => {
  const {conventions, problems} = house('Use UUID primary keys.', 'Use identity primary keys.')
  expect(conventions.keys.value).toBe('uuid')
  expect(problems.map(formatProblem)).toEqual([
    'house.md:2:1 warning Unexpected convention "Use identity primary keys.", expected one that agrees with ' +
      '"Use UUID primary keys.", which came first and is kept (designer/conflicting-convention)\n' +
      '  fix: Remove one of the two sentences.\n  see: house.md:1:1',
  ])
})

test('of two places that disagree the nearer is kept, which is worth knowing', () => {
  const sentences = [
    {text: 'Use UUID primary keys.', at: {file: 'agents/a.md', line: 1, column: 1}},
    {text: 'Use identity primary keys.', at: {file: 'CONVENTIONS.md', line: 3, column: 1}},
  ]
  const {conventions, problems} = readConventions(sentences)
  expect(conventions.keys.value).toBe('uuid')
  expect(problems.map(formatProblem)).toEqual([
    'CONVENTIONS.md:3:1 info Unexpected convention "Use identity primary keys.", expected one that agrees with ' +
      '"Use UUID primary keys.", which is nearer to the step and is kept (designer/conflicting-convention)\n' +
      '  fix: Leave it so, or remove one of the two sentences.\n  see: agents/a.md:1:1',
  ])
})

describe('a design follows the house', () => {
  test('UUID keys reach every key and everything that refers to one', () => {
    const model = shop('Use UUID primary keys.')
    for (const table of model.tables) {
      const typeOf = (name: string) => table.columns.find(column => column.name === name)?.type.kind
      expect(['uuid', undefined]).toContain(typeOf('id'))
      for (const {columns} of table.foreignKeys) expect(columns.map(typeOf)).toEqual(columns.map(() => 'uuid'))
      expect(table.columns.filter(({identity}) => identity !== null)).toEqual([])
    }
  })

  test('a request may set a convention against the house', () => {
    const {conventions} = house('Use UUID primary keys.')
    const request = 'Design database for user management. Use identity primary keys.'
    const design = designSchema({request, packs, conventions})
    const model = design.status === 'designed' ? design.model : null
    expect(model?.tables[0]?.columns[0]).toMatchObject({name: 'id', identity: 'always'})
  })

  test('singular names reach tables, keys, constraints and indexes', () => {
    const {tables} = shop('Table names are singular.')
    expect(tables.map(({name}) => name)).toContain('order_item')
    const names = tables.flatMap(({primaryKey, foreignKeys, indexes}) => [
      primaryKey?.name ?? '',
      ...foreignKeys.map(({name}) => name),
      ...indexes.map(({name}) => name),
    ])
    expect(names.filter(name => /(^|_)(orders|users|products)(_|$)/.test(name))).toEqual([])
  })

  test('timestamps, soft deletes, audit, money and checks in place of enums', () => {
    const model = shop(
      'Every table has created_at and updated_at.',
      'Use soft deletes.',
      'Audit every table.',
      'Amounts of money are numeric(14,4).',
      'Use check constraints instead of enums.',
    )
    expect(model.enums).toEqual([])
    const find = (name: string) => model.tables.find(table => table.name === name)
    expect(model.tables.filter(({columns}) => !columns.some(({name}) => name === 'updated_at'))).toEqual([])
    expect(find('categories')?.columns.map(({name}) => name)).toContain('deleted_at')
    expect(find('orders')?.triggers.map(trigger => trigger.function)).toEqual(['set_updated_at', 'write_audit_log'])
    const total = find('orders')?.columns.find(({name}) => name === 'total')
    expect(total && printType(total.type)).toBe('numeric(14, 4)')
    expect(find('carts')?.checks.map(({expression}) => expression)).toContain(
      "status IN ('open', 'converted', 'abandoned')",
    )
  })

  test('what is taken away is missed by nothing: no column, check, index or trigger names it', () => {
    const {tables} = shop('Tables have no created_at or updated_at.', 'Use hard deletes.')
    const parts = tables.map(({columns, checks, indexes, triggers}) => ({
      columns: columns.map(({name}) => name),
      checks: checks.map(({expression}) => expression),
      indexes: indexes.map(({columns: indexed, where}) => [where, ...indexed.map(({name}) => name)]),
      triggers: triggers.map(trigger => trigger.function),
    }))
    expect(JSON.stringify(parts)).not.toMatch(/created_at|updated_at|deleted_at/)
  })
})

function house(...sentences: readonly string[]): ReturnType<typeof readConventions> {
  return readConventions(sentences.map((text, index) => ({text, at: {file: 'house.md', line: index + 1, column: 1}})))
}

function shop(...sentences: readonly string[]): SchemaModel {
  const design = designSchema({request: 'Design database schema for e-commerce', packs, ...house(...sentences)})
  if (design.status !== 'designed') throw new Error('Internal error: a shop is known')
  return design.model
}
