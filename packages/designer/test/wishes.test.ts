import {defaultConventions, designSchema, findRequirements} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()

function questionsOf(request: string): readonly string[] {
  const design = designSchema({request, packs, conventions: defaultConventions})
  return (design.status === 'designed' ? design.report.questions : design.questions).map(({text}) => text)
}

test('what is to be done with a schema is nothing that the database keeps', () => {
  const plain = questionsOf('Design tables for order management')
  expect(questionsOf('Draft tables for order management')).toEqual(plain)
  expect(questionsOf('Release the schema for order management')).toEqual(plain)
})

test('the same word further on is a thing', () => {
  expect(questionsOf('Design tables for orders and drafts').join('\n')).toContain('draft')
})

test('a promise that no schema keeps is such a requirement, though it counts users', () => {
  const request = 'Design database for user management\nSupport 10,000+ concurrent users'
  const last = findRequirements({request, packs}).at(-1)
  expect([last?.kind, last?.status]).toEqual(['non-functional', 'non-functional'])
})
