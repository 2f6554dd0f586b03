import {formatProblem, isError} from '@journeywright/problems'
import {planChange} from '@journeywright/schema'
import {embeddedPostgres} from '@journeywright/engines'
import * as fastCheck from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import {arbitraryChange} from './changes/arbitrary-change.js'
import {changeTrial} from './changes/try-change.js'

const engine = embeddedPostgres()
const tryChange = changeTrial(engine)
afterAll(() => engine.close())

const numRuns = Number(process.env['DIFF_RUNS'] ?? 50)
const seed = Number(process.env['DIFF_SEED'] ?? 20260301)
/** How often each kind of operation was part of a change: a test of operations that nobody makes shows nothing. */
const kinds = new Map<string, number>()

test(
  `${numRuns} pairs of schemas: up gives the catalog of the second, down that of the first, with rows in the tables`,
  async () => {
    const property = fastCheck.asyncProperty(arbitraryChange, async ({from, to, renames, backfills}) => {
      const options = {renames, backfills, allowDataLoss: true}
      const plan = planChange(from, to, {createdAt: '2026-03-01T09:30:00.000Z', ...options})
      for (const {kind} of plan.operations) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      expect(plan.problems.filter(isError).map(formatProblem)).toEqual([])
      expect(await tryChange(from, to, options)).toEqual([])
    })
    await fastCheck.assert(property, {numRuns, seed, endOnFailure: false})
    if (process.env['DIFF_RUNS'] !== undefined) {
      process.stdout.write(
        `${[...kinds]
          .sort()
          .map(([kind, count]) => `${kind} ${count}`)
          .join(', ')}\n`,
      )
    }
    expect(kinds.size).toBeGreaterThan(20)
  },
  60_000 + numRuns * 10_000,
)
