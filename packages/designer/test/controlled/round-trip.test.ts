import {defaultConventions, designSchema, printControlled} from '@journeywright/designer'
import type {SchemaModel, Table} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {generateSchema} from './generate-schema.js'
import {scoreSchema} from './score-schema.js'

function readBack(model: SchemaModel): SchemaModel | null {
  const design = designSchema({request: printControlled(model), packs: [], conventions: defaultConventions})
  return design.status === 'designed' ? design.model : design.draft
}

const pairs = Array.from({length: 100}, (_, seed) => {
  const model = generateSchema(seed + 1)
  return {model, back: readBack(model)}
})

test('a hundred generated schemas come back from their text: table, column and foreign key F1 of 99.5 or more', () => {
  const scores = pairs.map(({model, back}) => scoreSchema(model, back))
  const mean = (part: 'table' | 'column' | 'foreignKey') =>
    (100 * scores.reduce((sum, score) => sum + score[part], 0)) / scores.length
  expect([mean('table'), mean('column'), mean('foreignKey')].map(score => score >= 99.5)).toEqual([true, true, true])
})

test.each(pairs.map(({model, back}, index) => [index + 1, model, back] as const))(
  'schema %i comes back whole',
  (_, model, back) => {
    expect(back?.tables.map(essence)).toEqual(model.tables.map(essence))
  },
)

/** A table without the names of its constraints, and without reasons and sources. */
function essence(table: Table) {
  const {name, namespace, comment, kind, columns, primaryKey, uniques, checks, foreignKeys, indexes} = table
  return {
    name,
    namespace,
    comment,
    kind,
    volume: table.volume,
    retention: table.retention,
    columns: columns.map(column => ({...column, sources: []})),
    key: primaryKey?.columns ?? [],
    uniques: uniques.map(unique => unique.columns),
    checks: checks.map(({expression}) => expression).sort(),
    foreignKeys: foreignKeys
      .map(key => ({columns: key.columns, references: key.references, onDelete: key.onDelete, onUpdate: key.onUpdate}))
      .sort((a, b) => a.columns.join().localeCompare(b.columns.join())),
    indexes: indexes.map(index => ({columns: index.columns, unique: index.unique, where: index.where})),
  }
}
