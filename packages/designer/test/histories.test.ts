import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

const shop =
  'A product has a name and a price. Each clerk has a name. A parcel has a weight and a delivery status. Each parcel belongs to one clerk. '

function tableOf(request: string, name: string) {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  const table = model?.tables.find(each => each.name === name)
  return (
    table && {
      columns: table.columns.map(column => `${column.name}${column.nullable ? '?' : ''}`).join(', '),
      links: table.foreignKeys.map(
        ({columns, references, onDelete}) => `${columns.join()} -> ${references.table} ${onDelete}`,
      ),
      kind: table.kind,
      all: model?.tables.map(each => each.name).toSorted(),
    }
  )
}

test.each([
  'Keep the history of prices of each product.',
  'We keep a complete history of the price of every product.',
  'The price history of each product must be kept.',
  'The history of the prices of a product is recorded.',
])('%s', sentence => {
  expect(tableOf(shop + sentence, 'product_price_history')).toMatchObject({
    columns: 'id, product_id, price, changed_at, created_at',
    links: ['product_id -> products cascade'],
    kind: 'history',
    all: ['clerks', 'parcels', 'product_price_history', 'products'],
  })
})

test('of whatever has it, by whoever changes it', () => {
  const request = `${shop}All changes of the delivery status are logged with time and clerk.`
  expect(tableOf(request, 'parcel_delivery_status_history')).toMatchObject({
    columns: 'id, parcel_id, clerk_id, delivery_status, changed_at, created_at',
    links: ['parcel_id -> parcels cascade', 'clerk_id -> clerks restrict'],
  })
})

test('a word about the past is no history', () => {
  const design = designSchema({
    request: `${shop}The shop has a long history of prices.`,
    packs: [],
    conventions: defaultConventions,
  })
  const model = design.status === 'designed' ? design.model : design.draft
  expect(model?.tables.map(({name}) => name).filter(name => name.endsWith('history'))).toEqual([])
})
