import type {Clause} from '../../clauses/clause.js'
import type {Fact} from '../../facts/fact.js'
import {splitTold} from '../told/split-told.js'
import type {Comparison} from './comparison.js'
import {readBrackets} from './read-brackets.js'
import {isConditional, readConditional} from './read-conditional.js'
import {readComparisons} from './read-comparisons.js'
import {firstSubject, leftOf} from './left-of.js'
import type {StatedRule} from './stated-rule.js'

/** No sentence goes on after so many spaces, and patterns would take long to find that out. */
const isBroken = /\s{20}/
const compares =
  /\b(?:between|from|at least|at most|than|exceeds?|before|after|above|below|under|over|past|beyond|never|cannot|(?:non-?)?negative|predates?|precedes?|up to|out of|capped|limited|bounded|maximum|minimum|if|when|where|whose|once|within|runs?|same|follows|times|plus or minus|\d+ to \d+)\b|[<>=±]|\d[-–]\d/i

/** The rules that a sentence states about the values of a row: comparisons, and what has to hold where something else does. */
export function findConditions(clause: Clause): readonly Fact[] {
  if (clause.kind === 'heading' || isBroken.test(clause.text) || !compares.test(clause.text)) return []
  const whole = clause.text.replace(
    aside,
    (_all, before: string, between: string) => `${before},${' '.repeat(between.length - 1)}`,
  )
  const said = pieces(whole).flatMap(({text, start}) => readPiece(text, start, whole))
  return [...said.map((rule, index) => namedByNext(rule, said[index + 1])), ...readBrackets(clause.text)].map(
    ({when, holds, start, end}) => ({
      kind: 'condition',
      when,
      holds,
      rule: 'condition',
      clause: clause.id,
      span: [clause.span[0] + start, clause.span[0] + end] as const,
      text: clause.text.slice(start, end),
    }),
  )
}

/** "Where the grade is C -- the weakest -- we always …": what goes on after an aside is still about those. */
const aside = /^((?:where|if|when|whenever|once|for)\b[^.;]{3,120}?)(\s+(?:--|—|–)\s+[^.;]{2,80}?\s+(?:--|—|–)\s+)/i

/** "Nothing in the ground predates 1850 and nothing is laid later than 2026": the second says what the first is about. */
function namedByNext(rule: StatedRule, next: StatedRule | undefined): StatedRule {
  const [first] = next?.holds ?? []
  const isAsBare = ({left, isTime}: Comparison) => /^(?:in|on|at|under)\s/i.test(left) && isTime === first?.isTime
  if (!first || !rule.holds.every(isAsBare)) return rule
  return {...rule, holds: rule.holds.map(each => ({...each, left: first.left}))}
}

const joints =
  /;\s+|\s+(?:--|—|–)\s+|,?\s+(?:and|but|so)\s+(?=(?:if|where|when|whenever|once|any(?:thing|one|body)?)\s)|,\s+so\s+/g

function pieces(text: string): readonly {readonly text: string; readonly start: number}[] {
  let from = 0
  const found = [...text.matchAll(joints)].map(match => {
    const piece = {text: text.slice(from, match.index), start: from}
    from = match.index + match[0].length
    return piece
  })
  return [...found, {text: text.slice(from).replace(/[.;]\s*$/, ''), start: from}]
}

function readPiece(text: string, start: number, whole: string): readonly StatedRule[] {
  const rule = readConditional(text)
  if (rule !== null) return [{...rule, start, end: start + text.length}]
  if (isConditional(text)) return []
  let last = firstSubject(whole.slice(0, start)) ?? ''
  return splitTold(text).flatMap(part => {
    const at = start + part.start
    const holds = readComparisons(part.text).map(each => {
      const left = isBare(each.left) ? meant(part.text, whole.slice(0, at), last) : each.left
      last = left
      return {...each, left}
    })
    if (holds.length === 0) last = firstSubject(part.text) ?? last
    return holds.length === 0 ? [] : [{when: [], holds, start: at, end: at + part.text.length}]
  })
}

function isBare(left: string): boolean {
  return left === '' || /^(?:itself|either|them|one)$/i.test(left)
}

/** "It" is what was spoken of; a relative goes back to the words just before. */
function meant(text: string, before: string, last: string): string {
  const isPronoun = /^(?:so|and|but|because)?\s*(?:it|they)\b/i.test(text.trim())
  const near = leftOf(before.replace(/[,\s-]+(?:which|that|and|it|but|--)?[,\s-]*$/i, ''))
  return isPronoun && last !== '' ? last : near || last
}
