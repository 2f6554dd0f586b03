import {designSchema, readConventions} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {modelOf, tableOf} from './designed.js'

const things = 'A probe has a code. A reading has a value and a reading time. Each reading belongs to one probe. '

test.each([
  ['Readings are kept for seven years.', '7 years'],
  ['Retain all readings for at least 18 months.', '18 months'],
  ['Delete readings after 30 days.', '30 days'],
  ['Readings older than ninety days are purged.', '90 days'],
  ['Readings are automatically deleted after one week.', '1 week'],
  ['Readings have a long history.', null],
])('%s', (sentence, expected) => {
  expect(tableOf(things + sentence, 'readings').retention).toBe(expected)
})

test('what goes by its age is found by it', () => {
  const {indexes} = tableOf(`${things}Delete readings after 30 days.`, 'readings')
  expect(indexes.map(({columns, reason}) => [columns[0]?.name, reason])).toContainEqual([
    'reading_time',
    'Finds the readings that are older than 30 days and go.',
  ])
})

test('what goes by its age has one, whatever the house says of timestamps', () => {
  const {conventions} = readConventions([
    {text: 'Tables have no created_at or updated_at.', at: {file: 'house.md', line: 1, column: 1}},
  ])
  const request = 'A probe has a code and a place. Delete probes after 2 years.'
  const design = designSchema({request, packs: [], conventions})
  const [table] = design.status === 'designed' ? design.model.tables : []
  const created = table?.columns.find(({name}) => name === 'created_at')
  expect(created?.sources).toMatchObject([{authority: 'stated', text: 'Delete probes after 2 years'}])
})

test('what has to be kept needs no index for it', () => {
  const kept = modelOf(`${things}Readings are kept for seven years.`)
  expect(kept.tables.flatMap(({indexes}) => indexes.map(({name}) => name))).toEqual(['idx_readings_probe_id'])
})
