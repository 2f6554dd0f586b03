import {schemaRules, verifySchema} from '@journeywright/schema'
import {isError} from '@journeywright/problems'
import {expect, test} from 'vitest'
import {modelOf, tableOf} from './designed.js'

const things = 'A probe has a code. A reading has a value and a reading time. Each reading belongs to one probe. '

test('what outgrows one piece is parted by its time, which every key then has', () => {
  const readings = tableOf(`${things}There are 500,000 readings per day.`, 'readings')
  expect(readings.partitioning).toEqual({
    method: 'range',
    columns: ['reading_time'],
    reason:
      'It has 912,500,000 rows in 5 years: from 100,000,000 on, old rows are dropped, and new ones found, by parts.',
  })
  expect(readings.primaryKey?.columns).toEqual(['id', 'reading_time'])
})

test('how many there are is found within what is said', () => {
  const notes = 'A probe has a code. A probe note has a text. Each probe note belongs to one probe. '
  const said = tableOf(
    `${notes}Probes last 15, 30 or 60 days. Expect 2 million new probe notes per year.`,
    'probe_notes',
  )
  expect(said.volume).toEqual({initialRows: 0, growthPerYear: 2_000_000})
})

test.each([
  ['little', `${things}There are 500 readings per day.`],
  ['what others refer to', `${things}Each alarm belongs to one reading. There are 500,000 readings per day.`],
  ['what has another key', `${things}Each reading has a unique number. There are 500,000 readings per day.`],
])('%s stays in one piece', (_kind, request) => {
  expect(tableOf(request, 'readings').partitioning).toBe(null)
})

test('the rules of schemas pass', () => {
  const {problems} = verifySchema(modelOf(`${things}There are 500,000 readings per day.`), schemaRules)
  expect(problems.filter(isError)).toEqual([])
})
