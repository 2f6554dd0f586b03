import {defaultConventions, designSchema} from '@journeywright/designer'
import {embeddedPostgres, prove} from '@journeywright/engines'
import {isError} from '@journeywright/problems'
import {planMigration, schemaRules, verifySchema, type SchemaModel, type VerifiedSchema} from '@journeywright/schema'
import {afterAll, expect, test} from 'vitest'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const kinds: readonly (readonly [kind: string, request: string])[] = [
  [
    'types with units, bounds and checks',
    'Each buoy has a code, a weight_kg, a latitude, a longitude, a year, an interest rate, a discount percent, an opening time, a duration, a website, an email, a file size, working hours and an IP address.',
  ],
  [
    'partitions by volume, with an index for what goes by its age',
    'A buoy has a code. A reading has a value and a reading time. Each reading belongs to one buoy. There are 500,000 readings per day. Delete readings after 90 days.',
  ],
  [
    'indexes for ways of reading, by words and by order',
    'A buoy has a name and a note. A reading has a value and a reading time. Each reading belongs to one buoy. The value of a reading is unique within its buoy. Readings are looked up by buoy, newest first. Search buoys by name or note.',
  ],
  [
    'stated rules: ranges, lengths of time, dates, what holds under a condition, and columns that are only bound',
    'A jar has a code, a duration, an opened date, a filled date, a quantity ordered, a quantity returned, a discount percent, a status, an is_sealed and a laid year. No jar takes longer than 30 minutes. The opened date is before 2030-01-01. The opened date is never before the filled date. You cannot return more than you ordered. The discount percent is at most 70. For a broken jar the discount percent is at least 10. Once sealed, the quantity returned is at most 2. Nothing predates 1850 and no jar is laid later than 2026. The fill level of the jar is between 2 and 9.',
  ],
  [
    'what is kept, and what goes with whom',
    'A member has a name. A session has a start time. Each session belongs to one member. A receipt has an amount. Each receipt may belong to one member. Receipts are kept for seven years.',
  ],
]

test.each(kinds)('%s: a real server takes it, and refuses what it must', async (_kind, request) => {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  if (design.status !== 'designed') throw new Error('nothing was designed')
  const schema = verified(design.model)
  const plan = planMigration(schema, {name: 'buoys', createdAt: '2026-01-02T03:04:05Z'})
  const {problems, proofs} = await prove(engine, schema, plan)
  expect(problems).toEqual([])
  expect(proofs.flatMap(({checks}) => checks ?? []).length).toBeGreaterThan(5)
})

function verified(model: SchemaModel): VerifiedSchema {
  const verification = verifySchema(model, schemaRules)
  if (!verification.ok) throw new Error(verification.problems.filter(isError)[0]?.message)
  return verification.schema
}
