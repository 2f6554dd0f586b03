import type {Problem} from '@journeywright/problems'
import type {Artifact, Gate} from '../contracts.js'
import {parseJson, propertiesOf} from '../parse-json.js'
import {textHash} from '../text-hash.js'
import {lowPart, lowScore, missingRating, ratingFeedback} from './problems.js'

/**
 * The rating of the judged artifact reaches the minimum, and no part of its rubric lies below half of it: a mean must
 * not hide a hole. A rating of another text than the judged one counts for nothing.
 */
export const minimumScoreGate: Gate = {
  id: 'minimum-score',
  async judge(artifacts, {judges, options}) {
    const rating = artifacts.find(artifact => artifact.id === options['rating'])
    if (!rating) return {status: 'failed', problems: [missingRating('there is none')]}
    const judged = artifacts.filter(artifact => judges.includes(artifact.id) && artifact.id !== rating.id)
    const read = readRating(rating, judged)
    if ('problem' in read) return {status: 'failed', problems: [read.problem]}
    const least = (10 * numberOr(options['minimum'], 7)) / numberOr(options['outOf'], 10)
    const low: Problem[] = read.score < least ? [lowScore(read.score, least)] : []
    for (const [part, score] of read.parts) if (score < least / 2) low.push(lowPart(part, score, least / 2))
    const problems = low.length > 0 ? [...low, ...read.feedback.map(ratingFeedback)] : []
    return {status: low.length > 0 ? 'failed' : 'passed', score: read.score, problems}
  },
}

interface ReadRating {
  readonly score: number
  readonly parts: readonly (readonly [string, number])[]
  readonly feedback: readonly string[]
}

function readRating(rating: Artifact, judged: readonly Artifact[]): ReadRating | {readonly problem: Problem} {
  const parsed = parseJson(rating.content)
  if ('error' in parsed) return {problem: missingRating(parsed.error)}
  const fields = propertiesOf(parsed.value)
  const score = fields['overall_score']
  if (typeof score !== 'number') return {problem: missingRating('it has no `overall_score`')}
  const hash = fields['plan_hash']
  if (judged.length > 0 && !judged.some(artifact => textHash(artifact.content) === hash)) {
    return {problem: missingRating(`it rates another text than \`${judged[0]?.path ?? ''}\``)}
  }
  const parts = Object.entries(propertiesOf(fields['rubric_scores'])).flatMap(([part, value]) => {
    return typeof value === 'number' ? [[part, value] as const] : []
  })
  const feedback = Array.isArray(fields['feedback']) ? fields['feedback'].map(String) : []
  return {score, parts, feedback}
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise
}
