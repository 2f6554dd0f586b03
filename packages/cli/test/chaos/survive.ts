import {setTimeout as wait} from 'node:timers/promises'
import type {Feast} from './feast.js'
import {leftovers} from './leftovers.js'
import {againWords, firstWords, live, type Death, type Life} from './life.js'
import {madeBy, type Made} from './made-by.js'
import {newRandom} from './random.js'
import {readNotes} from './read-notes.js'
import {stateOf} from './state-of.js'

/** How a run goes that nobody kills. */
export interface Unkilled {
  readonly made: Made
  readonly ms: number
  /** Moments at which it could have died, by place. */
  readonly counts: Readonly<Record<string, number>>
}

export interface Survived {
  readonly made: Made
  readonly left: readonly string[]
  /** What each death has hit. */
  readonly deaths: readonly string[]
  /** What commands have said that should not have said it. */
  readonly complaints: readonly string[]
}

/** About as many as a process meets that takes a lock over. */
const lockMoments = 45

export async function runUnkilled(feast: Feast): Promise<Unkilled> {
  const {err, ms} = await live(feast, firstWords, null)
  if (err !== '') throw new Error(err)
  const counts = readNotes(feast.log).find(note => note.counts)?.counts
  return {made: await madeBy(feast), ms, counts: counts ?? {}}
}

/** One run, killed up to six times and taken up each time, sometimes by two processes at once, until it is over. */
export async function survive(feast: Feast, seed: number, unkilled: Unkilled): Promise<Survived> {
  const random = newRandom(seed)
  const deaths: string[] = []
  const complaints: string[] = []
  let left = 1 + Math.floor(random() * 6)
  let words = firstWords
  for (let lives = 0; lives < 20; lives++) {
    const death = left > 0 ? chooseDeath(random, unkilled) : null
    const hasTwin = words === againWords && random() < 0.3
    const [life, twin] = await Promise.all([live(feast, words, death), hasTwin ? live(feast, words, null) : null])
    left -= 1
    if (life.code === null) deaths.push(await describe(feast, death))
    complaints.push(...[life, twin].flatMap(each => (each ? complaintOf(each, twin !== null) : [])))
    if (life.code === 0 || twin?.code === 0) break
    // Dead before anything was on record: there is nothing to resume.
    words = /\(run\/(?:not-begun|unknown)\)|cli\/unknown-run/.test(life.err) ? firstWords : againWords
  }
  return {made: await madeBy(feast), left: await waitUntilGone(feast), deaths, complaints}
}

function chooseDeath(random: () => number, {ms, counts}: Unkilled): Death {
  if (random() < 0.4) return {afterMs: Math.floor(random() * ms * 1.2)}
  const places = Object.entries(counts)
  const [place, count] = places[Math.floor(random() * places.length)] ?? ['journal', 1]
  // Whoever takes a run up has less to do, but with the lock of a dead one: the early moments are those that it meets.
  return {place, nth: 1 + Math.floor(place === 'lock' ? random() * lockMoments : random() ** 2 * count)}
}

async function describe(feast: Feast, death: Death): Promise<string> {
  const moment = death && 'place' in death ? readNotes(feast.log).findLast(note => note.death)?.death : null
  return `${moment ?? 'by time'} | ${await stateOf(feast)}`
}

/** Of two at once one is told that the other is at work, or has just ended the run; whoever comes before the first word finds no run. */
function complaintOf({code, err}: Life, isTwin: boolean): readonly string[] {
  const isExpected =
    code === null ||
    code === 0 ||
    (isTwin && /\(run\/(?:owned|over)\)/.test(err)) ||
    /\(run\/(?:not-begun|unknown)\)|cli\/unknown-run/.test(err)
  return isExpected ? [] : [`exit ${code}: ${err}`]
}

/** Supervisors and watchdogs need a moment after a kill. */
export async function waitUntilGone(feast: Feast): Promise<readonly string[]> {
  const deadline = performance.now() + 15_000
  for (;;) {
    const left = leftovers(feast)
    if (left.length === 0 || performance.now() > deadline) return left
    await wait(50)
  }
}
