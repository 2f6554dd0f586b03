import {formatPlace, type Place, type Problem} from '@journeywright/problems'
import type {Source} from '@journeywright/schema'
import * as problem from '../problems.js'
import {defaultConventions, type Conventions} from './conventions.js'
import {readSentence, type Decision} from './read-sentence.js'

/** A sentence of a `## Conventions` section and where it stands. */
export interface ConventionSentence {
  readonly text: string
  readonly at: Place
}

/**
 * Controlled sentences to conventions; what no sentence decides stays as `defaultConventions` has it.
 * Where two disagree, the first is kept: in one file the second is a warning, as is any that can't be followed.
 */
export function readConventions(sentences: readonly ConventionSentence[]): {
  readonly conventions: Conventions
  readonly problems: readonly Problem[]
} {
  let conventions = defaultConventions
  const problems: Problem[] = []
  const decided = new Map<string, {readonly sentence: ConventionSentence; readonly value: string}>()
  for (const sentence of sentences) {
    const decision = readSentence(sentence.text)
    if (decision === null) problems.push(problem.onlyAModel(sentence.text, sentence.at))
    if (decision === null || decision === 'kept') continue
    const value = JSON.stringify(decision.value)
    const earlier = decided.get(decision.name)
    if (earlier && earlier.value !== value) {
      problems.push(
        problem.conflictingConvention(sentence.text, earlier.sentence.text, sentence.at, earlier.sentence.at),
      )
    }
    if (earlier) continue
    decided.set(decision.name, {sentence, value})
    const source: Source = {authority: 'convention', text: sentence.text, from: formatPlace(sentence.at)}
    conventions = decide(conventions, decision, source)
  }
  return {conventions, problems}
}

/** The conventions with one choice made. */
export function decide(conventions: Conventions, decision: Exclude<Decision, 'kept'>, source: Source): Conventions {
  return {...conventions, [decision.name]: {value: decision.value, source}}
}
