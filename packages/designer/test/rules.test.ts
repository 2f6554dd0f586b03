import {defaultConventions, designSchema} from '@journeywright/designer'
import type {SchemaModel} from '@journeywright/schema'
import {expect, test} from 'vitest'

const things =
  'A loan has an amount, an amount repaid, a start date, an end date, a status, a monthly rate, a grace period and an is_waived. A customer has a name, a birth date and a credit limit. Each loan belongs to one customer.'

const rules: readonly (readonly [string, string])[] = [
  ['The grace period of a loan runs from three to nine.', 'grace_period BETWEEN 3 AND 9'],
  ['A loan ends after it starts.', 'end_date > start_date'],
  ['You cannot repay more than the amount of the loan.', 'amount_repaid <= amount'],
  ['The amount repaid never exceeds the amount.', 'amount_repaid <= amount'],
  ['The amount repaid is at most half of the amount.', 'amount_repaid <= amount * 0.5'],
  ['The credit limit of a customer is never above two thousand five hundred.', 'credit_limit BETWEEN 0 AND 2500'],
  ['The monthly rate is never below 1 or above 24.', 'monthly_rate BETWEEN 1 AND 24'],
  ['If the amount is above 1,000 then the grace period is at least 6.', 'amount <= 1000 OR grace_period >= 6'],
  ['A waived loan is paid out at an amount of at most 50.', 'is_waived <> true OR amount <= 50'],
  ['The grace period is 1 to 12.', 'grace_period BETWEEN 1 AND 12'],
  ['The grace period goes from two for the smallest loans up to 30.', 'grace_period BETWEEN 2 AND 30'],
  ['The amount is capped at something, so it never exceeds twice the amount repaid.', 'amount <= amount_repaid * 2'],
  ['A loan keeps its grace period (between 2 and 8).', 'grace_period BETWEEN 2 AND 8'],
  ['Nothing is repaid more than it was amounted.', 'amount_repaid <= amount'],
  ['A loan where the amount came in above 500 is not waived.', 'amount <= 500 OR is_waived = false'],
  ['A monthly rate beyond 20 is waived.', 'monthly_rate <= 20 OR is_waived = true'],
  ['Once waived, the end date is on or after the start date.', 'is_waived <> true OR end_date >= start_date'],
  ['For a frozen loan the amount is at least 1.', "status <> 'frozen' OR amount >= 1"],
  [
    'A loan whose status is CLOSED has no meaning, and we record that as amount = 0.',
    "status <> 'closed' OR amount = 0",
  ],
  ['The amount repaid is the amount times 0.2.', 'amount_repaid = amount * 0.2'],
  ['The credit limit is at least 10. The credit limit is at most 90.', 'credit_limit BETWEEN 10 AND 90'],
  ["If the amount repaid is below 10 then the status is 'open'.", "amount_repaid >= 10 OR status = 'open'"],
]

test.each(rules)('%s', (sentence, expected) => {
  expect(expressionsOf(`${things} ${sentence}`)).toContain(expected)
})

test.each([
  ['A jar has a rating and a code. Guests give a rating out of five.', 'rating BETWEEN 1 AND 5'],
  ['A jar has a rating and a code. It is a 1-10 rating.', 'rating BETWEEN 1 AND 10'],
  ['A jar has a code, a left port and a right port. The two ports are never the same port.', 'left_port <> right_port'],
  ['A jar has a code and a duration. No jar takes longer than 30 minutes.', "duration <= interval '30 minutes'"],
  [
    'A jar has a code and a laid year. Nothing predates 1850 and no jar is laid later than 2026.',
    'laid_year BETWEEN 1850 AND 2026',
  ],
  ['A jar has a code, a start and an end date after it.', 'end_date > start_date'],
  [
    'A jar has a code, a quantity ordered and a quantity returned. You cannot return more than you ordered.',
    'quantity_returned <= quantity_ordered',
  ],
  [
    'A jar has a code and a fill. Drift is small. A jar has the percent drift (within plus or minus 4).',
    'percent_drift BETWEEN -4 AND 4',
  ],
  ['A jar has a code (CHECK jar_height between 3 and 5).', 'jar_height BETWEEN 3 AND 5'],
  ['A jar has a code and a credit limit. No jar can carry a limit above 70.', 'credit_limit BETWEEN 0 AND 70'],
  ['A jar has a code and an opened date. The opened date is before 2030-01-01.', "opened_date < '2030-01-01'"],
  ['A jar has a code and a discount percent. The discount percent is at most 70.', 'discount_percent BETWEEN 0 AND 70'],
])('%s', (request, expected) => {
  expect(expressionsOf(request)).toContain(expected)
})

test.each([
  ['A jar has a code. The fill level of the jar is between 2 and 9.', 'fill_level', 'fill_level BETWEEN 2 AND 9'],
  [
    'A jar has a code. A lid has a colour. The discount on a jar is at most 30 percent.',
    'discount',
    'discount BETWEEN 0 AND 30',
  ],
  [
    'A jar has a code and a filled date. The expiry date is never before the filled date.',
    'expiry_date',
    'expiry_date >= filled_date',
  ],
  [
    'A jar has a code. Its cooling time is at most 90 seconds.',
    'cooling_time_seconds',
    'cooling_time_seconds BETWEEN 0 AND 90',
  ],
])('whose values are bound is a column, though no list has it: %s', (request, column, expected) => {
  const {tables} = modelOf(request)
  expect(tables[0]?.columns.map(({name}) => name)).toContain(column)
  expect(tables[0]?.checks.map(({expression}) => expression)).toContain(expected)
})

test.each([
  'A jar has a code. Nobody may open more than 3 of them.',
  'A jar has a code. A jar is at most 4.',
  'A jar has a code. Everything we do is over in at most 10 minutes.',
])('other words before a bound are none: %s', request => {
  const names = modelOf(request).tables[0]?.columns.map(({name}) => name)
  expect(names).toEqual(['id', 'code', 'created_at', 'updated_at'])
})

test('what is bound under a condition that an aside follows is not bound for all', () => {
  const found = expressionsOf(
    'A lease has a deposit, a rent and a grade. Where the grade is poor -- the worst there is -- the deposit is at least half of the rent.',
  )
  expect(found).toContain("grade <> 'poor' OR deposit >= rent * 0.5")
  expect(found).not.toContain('deposit >= rent * 0.5')
})

test('that no two rows are the same compares no columns', () => {
  const found = expressionsOf('A seat has a row and a number. No two seats in a row have the same number.')
  expect(found.filter(each => each.includes('<> number'))).toEqual([])
})

test('a number of one unit is no bound of what is counted in another', () => {
  const found = expressionsOf('A crate has a code and a bird count. A crate does not go over 2.6 kilos.')
  expect(found.filter(each => each.includes('2.6'))).toEqual([])
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
  return modelOf(request).tables.flatMap(({checks}) => checks.map(({expression}) => expression))
}

function modelOf(request: string): Pick<SchemaModel, 'tables'> {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  return (design.status === 'designed' ? design.model : design.draft) ?? {tables: []}
}
