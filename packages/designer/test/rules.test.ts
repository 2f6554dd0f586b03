import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

const things =
  'A loan has an amount, an amount repaid, a start date, an end date, a status, a monthly rate, a grace period and an is_waived. A customer has a name, a birth date and a credit limit. Each loan belongs to one customer.'

const rules: readonly (readonly [string, string])[] = [
  ['The grace period of a loan runs from three to nine.', 'grace_period BETWEEN 3 AND 9'],
  ['A loan ends after it starts.', 'end_date > start_date'],
  ['You cannot repay more than the amount of the loan.', 'amount_repaid <= amount'],
  ['The amount repaid never exceeds the amount.', 'amount_repaid <= amount'],
  ['The amount repaid is at most half of the amount.', 'amount_repaid <= amount * 0.5'],
  ['The credit limit of a customer is never above two thousand five hundred.', 'credit_limit <= 2500'],
  ['The monthly rate is never below 1 or above 24.', 'monthly_rate BETWEEN 1 AND 24'],
  ['If the amount is above 1,000 then the grace period is at least 6.', 'amount <= 1000 OR grace_period >= 6'],
  ['A waived loan is paid out at an amount of at most 50.', 'is_waived <> true OR amount <= 50'],
  ["If the amount repaid is below 10 then the status is 'open'.", "amount_repaid >= 10 OR status = 'open'"],
]

test.each(rules)('%s', (sentence, expected) => {
  expect(expressionsOf(`${things} ${sentence}`)).toContain(expected)
})

test('said twice it is one check', () => {
  const [sentence = '', expected = ''] = rules[3] ?? []
  const found = expressionsOf(`${things} ${sentence} ${rules[2]?.[0]} ${sentence}`)
  expect(found.filter(each => each === expected)).toHaveLength(1)
})

test.each([
  'A seasonal loan is paid out at an amount of at most 50.',
  'Any loan below 500 is charged a monthly rate of at most 3.',
  'The amount is capped at six months of salary.',
])('what is about some of the rows binds not all of them: %s', sentence => {
  const before = expressionsOf(things)
  expect(expressionsOf(`${things} ${sentence}`)).toEqual(before)
})

test('a rule over two tables is no check, and the report says so', () => {
  const design = designSchema({
    request: `${things} The amount of a loan never exceeds the credit limit of the customer.`,
    packs: [],
    conventions: defaultConventions,
  })
  expect(design.report.coverage.at(-1)?.note).toContain(
    'No check holds "The amount of a loan never exceeds the credit limit of the customer": it compares rows of loan and customer, and a check sees one row.',
  )
})

function expressionsOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  return model?.tables.flatMap(({checks}) => checks.map(({expression}) => expression)) ?? []
}
