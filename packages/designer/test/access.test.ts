import {defaultConventions, designSchema} from '@journeywright/designer'
import type {SchemaModel} from '@journeywright/schema'
import {expect, test} from 'vitest'

const things =
  'Each grower has a name and a unique email. Each harvest has a code, a harvest date, a weight and a yield revenue. ' +
  'Each harvest belongs to one grower. '

test.each([
  [
    'Harvests are looked up by grower, newest first.',
    ['grower_id, harvest_date desc: Find harvests by grower, newest first.'],
  ],
  ['List the harvests of a grower, oldest first.', ['grower_id, harvest_date: Find harvests by grower, oldest first.']],
  ['Find growers by name.', ['name: Find growers by name.', foreignKey()]],
  ['Find growers by email.', [foreignKey()]],
  [
    'Report the revenue per month.',
    [foreignKey(), 'harvest_date desc: Report on harvests over time, by harvest_date.'],
  ],
  [
    'Harvests are found by code or by weight.',
    ['code: Find harvests by code.', foreignKey(), 'weight: Find harvests by weight.'],
  ],
  ['Find growers by shoe size.', [foreignKey()]],
])('%s', (sentence, expected) => {
  expect(indexesOf(things + sentence)).toEqual(expected)
})

test('words are searched by an index on words, codes as a whole', () => {
  const found = modelOf(`${things}Search growers by name or email. Search harvests by code.`)
  expect(found.tables.map(({indexes}) => indexes.map(({method, columns}) => [method, columns[0]?.name]))).toEqual([
    [['gin', "(to_tsvector('english'::regconfig, coalesce(name, '')))"]],
    [
      ['btree', 'code'],
      ['btree', 'grower_id'],
    ],
  ])
})

test('an order that a unique constraint gives backwards gets no index of its own', () => {
  const request = `${things}The grower and the harvest date of a harvest are unique together. Harvests are looked up by grower, newest first.`
  const harvests = modelOf(request).tables.find(({name}) => name === 'harvests')
  expect(harvests?.uniques.map(({columns}) => columns)).toEqual([['grower_id', 'harvest_date']])
  expect(harvests?.indexes).toEqual([])
})

test('what asks for an index is answered by its table', () => {
  const design = designSchema({
    request: `${things}Report the revenue per month.`,
    packs: [],
    conventions: defaultConventions,
  })
  expect(design.report.coverage.at(-1)).toMatchObject({status: 'covered', by: ['harvests']})
})

function foreignKey(): string {
  return 'grower_id: Finds the harvests of one of the growers, also when that is deleted.'
}

function indexesOf(request: string): readonly string[] {
  return modelOf(request).tables.flatMap(({indexes}) =>
    indexes.map(({columns, reason}) => {
      const names = columns.map(({name, order}) => (order === 'desc' ? `${name} desc` : name))
      return `${names.join(', ')}: ${reason}`
    }),
  )
}

function modelOf(request: string): SchemaModel {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error('nothing was designed')
  return design.model
}
