import type {Clause} from '../../clauses/clause.js'
import type {Fact} from '../../facts/fact.js'
import {splitTold} from '../told/split-told.js'
import type {Comparison} from './comparison.js'
import {leftOf, readComparisons} from './read-comparisons.js'
import {readEquality} from './read-equality.js'

interface Rule {
  readonly when: readonly Comparison[]
  readonly holds: readonly Comparison[]
  readonly start: number
  readonly end: number
}

/** No sentence goes on after so many spaces, and patterns would take long to find that out. */
const isBroken = /\s{20}/
const compares =
  /\b(?:between|from|at least|at most|than|exceeds?|before|after|above|below|under|over|past|beyond|never|cannot|negative|predates?|precedes?|up to|capped|limited|bounded|maximum|minimum|if|when|where|within|runs?|same|follows|plus or minus)\b|[<>=±]/i

/** The rules that a sentence states about the values of a row: comparisons, and what has to hold where something else does. */
export function findConditions(clause: Clause): readonly Fact[] {
  if (clause.kind === 'heading' || isBroken.test(clause.text) || !compares.test(clause.text)) return []
  return pieces(clause.text)
    .flatMap(({text, start}) => readPiece(text, start, clause.text))
    .map(({when, holds, start, end}) => ({
      kind: 'condition',
      when,
      holds,
      rule: 'condition',
      clause: clause.id,
      span: [clause.span[0] + start, clause.span[0] + end] as const,
      text: clause.text.slice(start, end),
    }))
}

function pieces(text: string): readonly {readonly text: string; readonly start: number}[] {
  let from = 0
  const found = [...text.matchAll(/;\s+|\s+(?:--|—|–)\s+/g)].map(match => {
    const piece = {text: text.slice(from, match.index), start: from}
    from = match.index + match[0].length
    return piece
  })
  return [...found, {text: text.slice(from).replace(/[.;]\s*$/, ''), start: from}]
}

const conditional = [
  /^(?:.*?[,:]\s+|and\s+|but\s+|so\s+)?(?:if|where|when|whenever|once)\s+(?<when>.+?),?\s+then\s+(?<holds>.+)$/is,
  /^(?:[^,:]*?[,:]\s+|and\s+|but\s+|so\s+)?(?:if|where|when|whenever|once)\s+(?<when>[^,]+),\s+(?<holds>.+)$/is,
  /^(?<holds>.+?)\s+(?:if|whenever|only if|when|where)\s+(?<when>[^,]+)$/is,
]

function readPiece(text: string, start: number, whole: string): readonly Rule[] {
  const end = start + text.length
  for (const pattern of conditional) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const [when, holds] = [assertions(groups['when'] ?? ''), assertions(groups['holds'] ?? '')]
    return when.length > 0 && holds.length > 0 ? [{when, holds, start, end}] : []
  }
  let last = ''
  return splitTold(text).flatMap(part => {
    const at = start + part.start
    const holds = readComparisons(part.text).map(each => {
      const isBare = each.left === '' || /^(?:itself|either|them|one)$/i.test(each.left)
      const left = isBare ? before(whole.slice(0, at)) || last : each.left
      last = left
      return {...each, left}
    })
    return holds.length === 0 ? [] : [{when: [], holds, start: at, end: at + part.text.length}]
  })
}

/** What a relative or a pronoun goes back to. */
function before(text: string): string {
  return leftOf(text.replace(/[,\s-]+(?:which|that|and|it|but|--)?[,\s-]*$/i, ''))
}

function assertions(text: string): readonly Comparison[] {
  const comparisons = readComparisons(text)
  return comparisons.length > 0 ? comparisons : readEquality(text)
}
