import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

const things =
  'A loan has a date. A reader has a name. A book has a title. Each loan belongs to one reader and one book. A seat has a row and a number.'

test.each([
  ['There is one loan per reader and book.', 'loans', 'reader_id,book_id'],
  ['There may be at most one loan per reader per book.', 'loans', 'reader_id,book_id'],
  ['There can be only one loan for each reader and book.', 'loans', 'reader_id,book_id'],
  ['No two seats in a row have the same number.', 'seats', 'row,number'],
])('%s', (sentence, table, columns) => {
  expect(uniquesOf(`${things} ${sentence}`, table)).toEqual([columns])
})

test('what is said twice is one constraint', () => {
  const said = 'There is one loan per reader and book.'
  expect(uniquesOf(`${things} ${said} ${said}`, 'loans')).toEqual(['reader_id,book_id'])
})

test('one of something is no rule about two', () => {
  expect(uniquesOf(`${things} There is one loan per day.`, 'loans')).toEqual([])
})

function uniquesOf(request: string, name: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error('nothing was designed')
  const table = design.model.tables.find(each => each.name === name)
  return table?.uniques.map(({columns}) => columns.join()) ?? []
}
