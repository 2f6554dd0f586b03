import {dbmlDiagram} from '@journeywright/diagrams'
import {newColumn, newForeignKey, newTable, type SchemaModel} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {expect, test} from 'vitest'

const bare: SchemaModel = {...shopModel(), name: 'bare', enums: [], tables: []}
const withTable = (table: Parameters<typeof newTable>[0]) => dbmlDiagram({...bare, tables: [newTable(table)]})

test('a shop has its tables, keys, references and groups', () => {
  const text = dbmlDiagram(shopModel())
  expect(text).toContain('Project "shop" {\n  database_type: \'PostgreSQL\'\n}\n')
  expect(text).toMatch(/\("order_id", "\w+"\) \[pk, name: '\w+'\]/)
  expect(text).toMatch(
    /^Ref "\w+": "order_items"\."order_id" > "orders"\."id" \[delete: cascade, update: no action\]$/m,
  )
  const tables = shopModel().tables.map(({name}) => name)
  for (const name of tables) expect(text).toContain(`Table "${name}" {\n`)
  expect(text).toContain("'Where the person is reached; it\\'s the sign-in name.'")
})

test.each([
  ['a type of one word', newColumn('n', 'integer'), '"n" integer [not null]'],
  ['a nullable column', newColumn('n', 'integer', {nullable: true}), '"n" integer'],
  ['numbers', newColumn('n', {kind: 'numeric', precision: 12, scale: 2}), '"n" numeric(12,2) [not null]'],
  ['several words', newColumn('n', {kind: 'other', name: 'bit varying(3)'}), '"n" "bit varying(3)" [not null]'],
  ['an array', newColumn('n', {kind: 'array', of: {kind: 'text'}}), '"n" text[] [not null]'],
  ['another namespace', newColumn('n', {kind: 'domain', name: 'a', namespace: 'b'}), '"n" "b"."a" [not null]'],
  ['a default', newColumn('n', 'text', {default: "'a`b'"}), "\"n\" text [not null, default: `'a'b'`]"],
  ['an identity', newColumn('n', 'bigint', {identity: 'always'}), '"n" bigint [not null, increment]'],
  ['a computed one', newColumn('n', 'text', {generated: 'a'}), '"n" text [not null, note: \'Generated: a\']'],
  [
    'quotes',
    newColumn('a"b\\c', 'text', {comment: "it's\ntwo"}),
    '"a\\"b\\\\c" text [not null, note: \'it\\\'s two\']',
  ],
])('a column of %s', (_, column, line) => {
  expect(withTable({name: 't', columns: [column]}).split('\n')).toContain(`  ${line}`)
})

test('an index says what DBML has no word for', () => {
  const column = {name: 'n', order: 'desc'} as const
  const index = {method: 'gin', unique: false, include: ['m'], reason: 'Lists.', serves: [], sources: []} as const
  const text = withTable({
    name: 't',
    columns: [newColumn('n', 'text')],
    indexes: [{...index, name: 'i', columns: [column, {name: '(lower(n))', order: 'asc'}], where: 'n IS NOT NULL'}],
  })
  const note = 'Method gin. Where n IS NOT NULL. With m. Sorted by n descending, (lower(n)). Lists.'
  expect(text).toContain(`    ("n", \`(lower(n))\`) [name: 'i', note: '${note}']\n`)
})

test('what its readers would refuse is left out: tables without columns, a reference twice or to itself', () => {
  const key = (name: string, column: string, parent = 'a') => newForeignKey({name, columns: [column], table: parent})
  const columns = [newColumn('id', 'bigint'), newColumn('other_id', 'bigint')]
  const foreignKeys = [key('one', 'other_id'), key('two', 'other_id'), key('self', 'id'), key('gone', 'other_id', 'b')]
  const tables = [newTable({name: 'a', columns, foreignKeys}), newTable({name: 'b', columns: []})]
  const text = dbmlDiagram({...bare, tables})
  expect(text.match(/^(?:Table|Ref) .*/gm)).toEqual([
    'Table "a" {',
    'Ref "one": "a"."other_id" > "a"."id" [delete: restrict, update: no action]',
  ])
})
