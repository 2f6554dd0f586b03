import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import type {Fact} from './fact.js'

const amount =
  /([\d][\d,.]*)\s*([km]|million|thousand|billion)?\b\+?\s+([a-z]+(?: (?!(?:per|a|each|in|of|on|and|or|to|by|for)\b)[a-z]+){0,2})(?: (?:per|a|each) (day|week|month|year))?/gi
/** Of these no rows are kept: "15, 30 or 60 minutes". */
const units = /^(?:and|or|to|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|x)$/i
const factors: Readonly<Record<string, number>> = {k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, billion: 1e9}
const perYear: Readonly<Record<string, number>> = {day: 365, week: 52, month: 12, year: 1}

/** "1M+ products", "10K+ new orders per day". Which words name a thing that there is, is seen later. */
export function findVolumes(clause: Clause): readonly Fact[] {
  return [...clause.text.matchAll(amount)].flatMap((match): readonly Fact[] => {
    const [text, digits = '', factor = '', noun = '', period] = match
    if (units.test(noun.split(' ')[0] ?? '')) return []
    const count = Math.round(Number(digits.replaceAll(',', '')) * (factors[factor.toLowerCase()] ?? 1))
    const start = clause.span[0] + match.index
    const growth = period === undefined ? null : count * (perYear[period.toLowerCase()] ?? 1)
    return [
      {
        kind: 'volume',
        rule: 'volume',
        clause: clause.id,
        text,
        span: [start, start + text.length],
        entity: entityName(noun),
        initialRows: growth === null ? count : null,
        growthPerYear: growth,
      },
    ]
  })
}
