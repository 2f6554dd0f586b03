import {afterAll, beforeAll, expect, test} from 'vitest'
import {newFeast} from './chaos/feast.js'
import {againWords, firstWords, live} from './chaos/life.js'
import {madeBy} from './chaos/made-by.js'
import {runUnkilled, survive, waitUntilGone, type Unkilled} from './chaos/survive.js'

const from = Number(process.env['CHAOS_FROM'] ?? 1)
const seeds = Array.from({length: Number(process.env['CHAOS_RUNS'] ?? 20)}, (_, index) => from + index)
/** A run takes seconds on a quiet machine, and minutes on a busy one. */
const timeout = 600_000
const deaths: string[] = []
let unkilled: Unkilled

beforeAll(async () => {
  const feast = newFeast()
  unkilled = await runUnkilled(feast)
  feast.remove()
}, timeout)

afterAll(() => {
  if (process.env['CHAOS_RUNS'] === undefined) return
  const hit = new Map<string, number>()
  for (const death of deaths) hit.set(death, (hit.get(death) ?? 0) + 1)
  const lines = [...hit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, times]) => `${times}\t${what}`)
  console.log(`${seeds.length} runs, ${deaths.length} deaths\n${lines.join('\n')}`)
})

test('a run that nobody kills is the measure', () => {
  const {made} = unkilled
  expect(made).toMatchObject({status: 'passed', wrong: []})
  expect(made.steps.filter(([, status]) => status === 'passed')).toHaveLength(11)
  expect(made.files.filter(path => /\.tmp$|lock/.test(path))).toEqual([])
})

test(
  'of two that take up a killed run at once, one does it, and the other is told who is at work',
  {timeout},
  async () => {
    const feast = newFeast()
    const {code} = await live(feast, firstWords, {place: 'server', nth: 3})
    expect(code).toBeNull()
    const lives = await Promise.all([live(feast, againWords, null), live(feast, againWords, null)])
    const [done, refused] = lives.sort((a, b) => Number(a.code) - Number(b.code))
    expect(done).toMatchObject({code: 0, err: ''})
    expect(refused?.code).toBe(1)
    expect(refused?.err).toMatch(
      /^error Unexpected run `feast` of process \d+, which is at work, expected one that nobody runs \(run\/owned\)\n {2}fix: /,
    )
    expect(await madeBy(feast)).toEqual(unkilled.made)
    expect(await waitUntilGone(feast)).toEqual([])
    feast.remove()
  },
)

// `npm run test:long -- SEED 1` repeats one.
test.concurrent.each(seeds)(
  'killed at random moments and taken up, run %i ends as one that nobody kills, and leaves nothing',
  {timeout},
  async seed => {
    const feast = newFeast()
    const survived = await survive(feast, seed, unkilled)
    deaths.push(...survived.deaths)
    // The story is there for whoever has to look into it: the folder stays when this fails.
    const story = {seed, folder: feast.root, deaths: survived.deaths}
    expect({...story, ...survived}).toEqual({...story, made: unkilled.made, left: [], complaints: []})
    feast.remove()
  },
)
