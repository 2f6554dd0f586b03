import {defaultConventions, designSchema, type Design, type DesignAnswer} from '@journeywright/designer'
import {expect, test} from 'vitest'

function designOf(request: string, answers: readonly DesignAnswer[] = []): Design {
  return designSchema({request, answers, packs: [], conventions: defaultConventions})
}

function textsOf(design: Design): readonly string[] {
  return design.report.questions.map(({text}) => text).filter(text => text.startsWith('Which of them holds'))
}

test.each([
  ['An order has exactly one customer.', 'An order may have several customers.'],
  ['The email of a user is unique.', 'The email of a user need not be unique.'],
  ['The age of a user is between 5 and 10.', 'The age of a user is at most 4.'],
  ['The age of a user is at least 50.', 'The age of a user is at most 40.'],
  ['The primary key of a user is the email.', 'The primary key of a user is the name.'],
  ['The email of a user is optional.', 'The email of a user is required.'],
  ['The role of a user is one of guest, host.', 'The role of a user is one of guest, admin.'],
])('names both: %s %s', (one, other) => {
  const request = `An order has a total. A user has an email, a name, a role and an age. ${one} ${other}`
  const design = designOf(request)
  const [from, to] = [request.indexOf(one), request.indexOf(other)]
  expect(textsOf(design)).toEqual([`Which of them holds: "${one}" or "${other}"?`])
  expect(design.report.questions[0]?.why).toContain(`at ${from}–${from + one.length} and at ${to}–${to + other.length}`)
  const lost = design.report.coverage.find(({text}) => text === other)
  expect(lost?.status).not.toBe('covered')
  expect(lost?.note).toContain(`It contradicts "${one}", which counts.`)
})

test.each([
  'A user has an email and an age. The age of a user is at least 5. The age of a user is at most 10.',
  'A department has many employees. Each employee works in exactly one department. A department has one employee as its manager.',
  'A user has a unique email. The email of a user is unique and required.',
  'An order has a customer. A customer has many orders.',
])('finds nothing to ask in: %s', request => {
  expect(textsOf(designOf(request))).toEqual([])
})

test('the first of two counts until an answer says otherwise', () => {
  const request =
    'An order has a total. A customer has a name. An order has exactly one customer. An order may have several customers.'
  const tables = (design: Design) => (design.status === 'designed' ? design.model.tables.map(({name}) => name) : [])
  const design = designOf(request)
  expect(tables(design)).toEqual(['customers', 'orders'])
  const [question] = design.report.questions
  const answer = {question: question?.id ?? '', text: 'An order may have several customers.', by: 'Eve'}
  const settled = designOf(request, [answer])
  expect(textsOf(settled)).toEqual([])
  expect(tables(settled)).not.toEqual(['customers', 'orders'])
})
