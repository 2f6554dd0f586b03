import type {Clause} from '../clauses/clause.js'
import {plural} from '../words/plural.js'
import type {Fact} from './fact.js'

const organizations =
  /(?:^|_)(?:agency|airline|airport|association|bank|business|center|centre|chain|clinic|club|company|corporation|enterprise|factory|firm|gym|hospital|hotel|institute|institution|mall|museum|network|organi[sz]ation|platform|school|shop|store|system|university|website|zoo)$/

/**
 * "The airline has several airplanes": of the one that the whole database is for, nothing is kept. It goes, and so does what
 * links things to it.
 */
export function dropWholes(facts: readonly Fact[], clauses: readonly Clause[]): readonly Fact[] {
  const names = new Set(facts.flatMap(fact => (fact.kind === 'relation' ? [fact.from] : [])))
  const wholes = new Set([...names].filter(name => isWhole(name, facts, clauses)))
  if (wholes.size === 0) return facts
  return facts.filter(fact => {
    if (fact.kind === 'entity') return !wholes.has(fact.entity)
    return fact.kind !== 'relation' || !(wholes.has(fact.from) || wholes.has(fact.to))
  })
}

/** Named as the only one of its kind, and nothing is said of it but what it has. */
function isWhole(name: string, facts: readonly Fact[], clauses: readonly Clause[]): boolean {
  const isDescribed = facts.some(
    fact =>
      ((fact.kind === 'attribute' || fact.kind === 'identifier' || fact.kind === 'value') && fact.entity === name) ||
      (fact.kind === 'relation' && (fact.to === name || (fact.from === name && fact.max === 1))),
  )
  if (isDescribed) return false
  const noun = name.replaceAll('_', '[ _-]')
  const several = plural(name).replaceAll('_', '[ _-]')
  const said = clauses.map(({text}) => text).join('\n')
  if (new RegExp(`\\b(?:(?:each|every|multiple) ${noun}|${several})\\b`, 'i').test(said)) return false
  const article = organizations.test(name) ? '(?:the|our|an?|this)' : '(?:the|our|this)'
  return new RegExp(`(?:^|\\b)${article} (?:\\w+ )?${noun}\\b`, 'i').test(said)
}
