import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

test.each([
  'A ticket has a title and a status (open, in progress, resolved or closed).',
  'A ticket has a title and a status, one of open, in progress, resolved or closed.',
  'A ticket has a title and a status: open, in progress, resolved or closed.',
])('%s', request => {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  expect(model?.enums.map(({values}) => values)).toEqual([['open', 'in_progress', 'resolved', 'closed']])
  expect(model?.tables.map(({columns}) => columns.map(({name}) => name))).toEqual([
    ['id', 'title', 'status', 'created_at', 'updated_at'],
  ])
})

test('examples are no list of all values', () => {
  const request = 'A ticket has a title and a type (such as one-time or recurring).'
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  expect(model?.enums).toEqual([])
})
