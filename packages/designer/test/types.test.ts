import {defaultConventions, designSchema} from '@journeywright/designer'
import type {Column, SchemaModel, Table} from '@journeywright/schema'
import {expect, test} from 'vitest'

test.each([
  ['weight_kg', 'numeric(12, 3)', 'weight_kg >= 0'],
  ['height', 'numeric(12, 3)', 'height >= 0'],
  ['latitude', 'numeric(9, 6)', 'latitude BETWEEN -90 AND 90'],
  ['longitude', 'numeric(9, 6)', 'longitude BETWEEN -180 AND 180'],
  ['hourly_rate', 'numeric(12, 2)', 'hourly_rate >= 0'],
  ['interest_rate', 'numeric(12, 6)', null],
  ['discount_percent', 'numeric(5, 2)', 'discount_percent BETWEEN 0 AND 100'],
  ['year', 'smallint', 'year BETWEEN 1 AND 9999'],
  ['duration_minutes', 'integer', 'duration_minutes >= 0'],
  ['working_hours', 'numeric(12, 3)', 'working_hours >= 0'],
  ['duration', 'interval', null],
  ['opening_time', 'time', null],
  ['sent_at', 'timestamptz', null],
  ['balance', 'numeric(12, 2)', null],
  ['price', 'numeric(12, 2)', 'price >= 0'],
  ['file_size', 'bigint', null],
  ['score', 'numeric(8, 2)', null],
  ['priority', 'text', null],
  ['isbn', 'text', "isbn <> ''"],
  ['website', 'text', "website ~ '^https?://'"],
  ['country_code', 'text', "country_code ~ '^[A-Z]{2}$'"],
  ['ip_address', 'inet', null],
  ['guid', 'uuid', null],
])('%s is %s', (name, type, check) => {
  const table = tableOf(`Each parcel has a code and ${name}.`)
  const made = table.columns.find(column => column.name === name)
  const own = table.checks.find(({name: of}) => of === `chk_parcels_${name}`)
  expect([made && typeOf(made), own?.expression ?? null]).toEqual([type, check])
})

test('a unit in a name is in the comment, in words', () => {
  expect(columnOf('Each parcel has a code and weight_kg.', 'weight_kg').comment).toBe(
    'Weight of the parcel, in kilograms.',
  )
})

test('what is guessed of a type says so, and what is known says why', () => {
  const request = 'Each parcel has a latitude, a priority and a colour.'
  const authorities = ['latitude', 'priority', 'colour'].map(name => columnOf(request, name).sources.at(-1))
  expect(authorities).toEqual([
    {authority: 'inferred', text: 'Degrees, six decimals are 0.1 metres.'},
    {authority: 'assumed', text: 'It is a word as often as a number, and a text takes both.'},
    {authority: 'assumed', text: 'Its name says nothing of its type, so it is a text.'},
  ])
})

function tableOf(request: string): Table {
  const [table] = modelOf(request).tables
  if (!table) throw new Error('nothing was designed')
  return table
}

function columnOf(request: string, name: string): Column {
  const found = tableOf(request).columns.find(column => column.name === name)
  if (!found) throw new Error(`no column ${name}`)
  return found
}

function modelOf(request: string): SchemaModel {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error('nothing was designed')
  return design.model
}

function typeOf({type}: Column): string {
  return type.kind === 'numeric' ? `numeric(${type.precision}, ${type.scale})` : type.kind
}
