import {defaultConventions, designSchema} from '@journeywright/designer'
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
