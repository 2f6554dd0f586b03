import {expect, test} from 'vitest'
import {modelOf} from './designed.js'

const parts: readonly (readonly [kind: string, request: string, link: string, expected: string])[] = [
  [
    'a part goes with its whole',
    'A tour has a name. A tour has one or more stages. Each stage has a length.',
    'stages',
    'cascade: The stage is a part of the tour and goes with it.',
  ],
  [
    'an optional reference is forgotten',
    'A guide has a name. A tour has a name. Each tour may belong to one guide.',
    'tours',
    'set null: The tour outlives the guide and forgets it.',
  ],
  [
    'what has to be there stays',
    'A guide has a name. A tour has a name. Each tour belongs to one guide.',
    'tours',
    'restrict: A guide stays as long as a tour refers to it.',
  ],
  [
    'evidence keeps what it refers to, though it need not refer',
    'A guide has a name. A receipt has an amount. Each receipt may belong to one guide.',
    'receipts',
    'restrict: The receipt is evidence, so the guide that it refers to stays.',
  ],
  [
    'what serves one person goes with them',
    'A member has a name. A session has a start time. Each session belongs to one member.',
    'sessions',
    'cascade: The session is of no use without its member and goes with it.',
  ],
  [
    'what is kept for a time keeps what it refers to',
    'A guide has a name. A tour has a name. Each tour may belong to one guide. Tours are kept for at least ten years.',
    'tours',
    'restrict: The tour is kept for 10 years, and with it the guide that it refers to.',
  ],
]

test.each(parts)('%s', (_kind, request, name, expected) => {
  const table = modelOf(request).tables.find(each => each.name === name)
  expect(table?.foreignKeys.map(({onDelete, reason}) => `${onDelete}: ${reason}`)).toEqual([expected])
})
