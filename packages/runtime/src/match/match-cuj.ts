import type {CujDefinition} from '@journeywright/definitions'
import {compareText} from '@journeywright/problems'
import {countShared, stems} from '../words.js'
import {frameOf, framesOf, type Frame, type Phrased} from './frames.js'

export type CujMatch<Cuj extends Phrased = CujDefinition> =
  | {readonly kind: 'matched'; readonly cuj: Cuj}
  /** The CUJ is clear and its subject isn't: ask "for what?". `trigger` is the phrase that was recognised. */
  | {readonly kind: 'no-domain'; readonly cuj: Cuj; readonly trigger: string}
  /** At most three, the nearest first. */
  | {readonly kind: 'none'; readonly nearest: readonly Cuj[]}

/** How much of a frame a request has to say. */
const enough = 2 / 3

/**
 * Which CUJ a request asks for, by its triggers and example prompts. A phrase of theirs matches as it stands; else the
 * request has to say two thirds of the words that come before the domain in one of them, and at least two. Where other
 * phrases of the CUJ name a domain, a request of nothing but such words names none. Pure; of equals the smaller id wins.
 */
export function matchCuj<Cuj extends Phrased>(request: string, cujs: readonly Cuj[]): CujMatch<Cuj> {
  const asked = frameOf(request)
  const scored = cujs
    .map(cuj => ({cuj, ...bestFrame(asked, framesOf(cuj))}))
    .sort((a, b) => b.score - a.score || b.shared - a.shared || compareText(a.cuj.id, b.cuj.id))
  const [best] = scored
  if (!best?.frame || best.score < enough) {
    return {
      kind: 'none',
      nearest: scored
        .filter(({shared}) => shared > 0)
        .slice(0, 3)
        .map(({cuj}) => cuj),
    }
  }
  const frames = framesOf(best.cuj)
  const takesDomain = frames.some(frame => frame.domain.length > 0)
  const known = frames.flatMap(frame => frame.words)
  const own = stems(asked.phrase)
  const namesDomain = asked.domain.length > 0 || countShared(own, known) < own.length
  return takesDomain && !namesDomain
    ? {kind: 'no-domain', cuj: best.cuj, trigger: best.frame.phrase}
    : {kind: 'matched', cuj: best.cuj}
}

interface Score {
  /** 0 to 1; 2 for a phrase as it stands. */
  readonly score: number
  /** Words that the request and the frame share. */
  readonly shared: number
  readonly frame: Frame | null
}

function bestFrame(asked: Frame, frames: readonly Frame[]): Score {
  let best: Score = {score: 0, shared: 0, frame: null}
  const words = [...asked.words, ...asked.domain]
  for (const frame of frames) {
    const shared = countShared(frame.words, words)
    const isSame = stems(asked.phrase).join(' ') === stems(frame.phrase).join(' ')
    const score = isSame ? 2 : shared < 2 ? 0 : shared / frame.words.length
    if (score > best.score || (score === best.score && shared > best.shared)) best = {score, shared, frame}
  }
  return best
}
