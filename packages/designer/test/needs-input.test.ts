import {defaultConventions, designSchema, findRequirements} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

test.each([
  'weather station network',
  'Design a database for a zoo',
  'Database design',
  'Create database schema',
  '',
  '???',
  'In order to sort by email address',
])('asks before it designs: %s', request => {
  const design = designSchema({request, packs, conventions: defaultConventions})
  expect(design.status).toBe('needs-input')
  const questions = design.status === 'needs-input' ? design.questions : []
  expect(questions.length).toBeGreaterThan(2)
  expect(questions.length).toBeLessThan(6)
  expect(findRequirements({request, packs})).toEqual([])
})

test('asks about the words that nobody knows', () => {
  const design = designSchema({request: 'weather station network', packs, conventions: defaultConventions})
  expect(design.status === 'needs-input' && design.questions[0]).toEqual({
    id: 'describe-weather-station-network',
    text: 'What does the database keep about each weather station network? Such as "Each weather station network has a name and a start date."',
    why: 'No installed domain pack knows `weather station network`, and the request does not describe it.',
  })
})

test('without packs it knows what the request says, and no more', () => {
  const asked = designSchema({
    request: 'Design database for user management',
    packs: [],
    conventions: defaultConventions,
  })
  expect(asked.status).toBe('needs-input')
  const request = 'A customer has a name and many orders. An order has a total.'
  const told = designSchema({request, packs: [], conventions: defaultConventions})
  expect(told.status === 'designed' && told.model.tables.map(({name}) => name)).toEqual(['customers', 'orders'])
})
