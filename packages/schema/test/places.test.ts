import {formatPlace} from '@journeywright/problems'
import {judgeSchema, lintRules, readSql, type SchemaElement} from '@journeywright/schema'
import {describe, expect, test} from 'vitest'

const first = `-- Ä comment of two bytes a letter: äöü
CREATE TABLE sales.customer (
  id bigint PRIMARY KEY,
  price real,
  CONSTRAINT customer_price_check CHECK (price > 0)
);
CREATE TABLE "order" (customer_id bigint REFERENCES sales.customer,
  note text);
CREATE INDEX note_index ON "order" (note);`
const second = `ALTER TABLE sales.customer ADD COLUMN discount real;
ALTER TABLE "order" RENAME TO purchase;
ALTER TABLE sales.customer RENAME COLUMN price TO amount;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE SCHEMA "inner" CREATE TABLE t (id int, c int);`

const sales = (more: Partial<SchemaElement>): SchemaElement => ({namespace: 'sales', name: 'customer', ...more})

describe('where what is in a model was written', () => {
  test.each<[string, SchemaElement, string | null]>([
    ['a table', sales({}), 'a.sql:2:1'],
    ['a column', sales({column: 'id'}), 'a.sql:3:3'],
    ['a constraint with a name', sales({part: 'customer_price_check'}), 'a.sql:5:3'],
    ['a constraint without, at its column', sales({part: 'customer_pkey', column: 'id'}), 'a.sql:3:3'],
    ['a constraint without, at its table', sales({part: 'customer_pkey'}), 'a.sql:2:1'],
    ['an index', {namespace: 'public', name: 'order', part: 'note_index'}, 'a.sql:9:1'],
    ['a column of a later file', sales({column: 'discount'}), 'b.sql:1:39'],
    ['what was renamed, where it got its name', {namespace: 'public', name: 'purchase'}, 'b.sql:2:1'],
    ['a column that was renamed', sales({column: 'amount'}), 'b.sql:3:1'],
    ['a function', {namespace: 'public', name: 'f'}, 'b.sql:4:1'],
    ['a column of a table that came with its namespace', {namespace: 'inner', name: 't', column: 'c'}, 'b.sql:5:47'],
    ['what is not there', {namespace: 'public', name: 'nothing'}, null],
  ])('%s', async (_, element, at) => {
    const {places} = await readSql([
      {path: 'a.sql', content: first},
      {path: 'b.sql', content: second},
    ])
    const place = places?.(element)
    expect(place ? formatPlace(place) : null).toBe(at)
  })
  test('is where the rules point', async () => {
    const {model, places} = await readSql([{path: 'a.sql', content: first.replace('real', 'double precision')}])
    const found = judgeSchema(lintRules, model, places).map(({code, at}) => `${at ? formatPlace(at) : '?'} ${code}`)
    expect(found).toContain('a.sql:4:3 schema/money-exact')
    expect(found).toContain('a.sql:7:23 schema/foreign-key-indexed')
    expect(found.filter(each => each.startsWith('?'))).toEqual([])
  })
})
