import {defaultConventions, designSchema} from '@journeywright/designer'
import {embeddedPostgres, prove} from '@journeywright/engines'
import {newModel, planMigration, verifySchema} from '@journeywright/schema'
import {afterAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const requests: readonly (readonly [string, readonly string[]])[] = [
  [
    'A loan has an amount, an amount repaid, a start date, an end date, a grace period and an is_waived. A loan ends after it starts. The amount repaid never exceeds the amount. The grace period is never below 3 or above 9. A waived loan is paid out at an amount of at most 50.',
    [
      'amount_repaid <= amount',
      'end_date > start_date',
      'grace_period BETWEEN 3 AND 9',
      'is_waived <> true OR amount <= 50',
    ],
  ],
  [
    'A tour has a title, a minimum age, a group size and a price. If the price is above 1,000 then the group size is at most 8. The minimum age of a tour runs from six to eighteen.',
    ['minimum_age BETWEEN 6 AND 18', 'price <= 1000 OR group_size <= 8'],
  ],
]

test.each(requests)('the rules of a request let good rows in and keep bad rows out: %s', async (request, expected) => {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = (design.status === 'designed' ? design.model : design.draft) ?? newModel({name: 'none'})
  const expressions = model.tables.flatMap(({checks}) => checks.map(({expression}) => expression))
  expect(expected.filter(each => !expressions.includes(each))).toEqual([])
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rules, and yet a problem')
  const migration = planMigration(verification.schema, {name: '20260101_rules', createdAt: '2026-01-01T00:00:00Z'})
  const report = await prove(engine, verification.schema, migration)
  expect(report.problems).toEqual([])
  expect(report.passed).toBe(report.total)
})
