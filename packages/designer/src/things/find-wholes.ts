import type {Clause} from '../clauses/clause.js'
import type {Fact} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'
import {findLemmas} from '../words/find-phrase.js'
import {singular} from '../words/singular.js'
import {findBare} from './find-bare.js'
import {organizations} from './organizations.js'

const counting =
  /^(?:a|an|all|another|any|different|each|every|its|many|multiple|one|other|our|several|specific|that|their|these|this|various|which|whose|\d+)$/

/** The company that needs a database is not in it, unless there are several. */
export function findWholes(
  facts: readonly Fact[],
  clauses: readonly Clause[],
  declared: readonly string[],
): ReadonlySet<string> {
  const names = new Set([...facts.flatMap(namesOf), ...declared])
  const wholes = [
    ...findBare(
      facts.filter(fact => !isActivity(fact)),
      declared,
    ),
  ].filter(
    name => organizations.has(name.split('_').at(-1) ?? name) && isOnly(name, clauses) && !isPointedTo(name, facts),
  )
  return new Set(names.size - wholes.length < 2 ? [] : wholes)
}

/** "The hotel has a membership system" says what it does, and nothing that is kept. */
function isActivity(fact: Fact): boolean {
  return (
    fact.kind === 'attribute' && /(?:^|_)(?:system|process|service|program|policy|business|operation)$/.test(fact.name)
  )
}

/** "The company", and never "each company" or "companies". */
function isOnly(name: string, clauses: readonly Clause[]): boolean {
  const words = name.split('_').map(singular)
  return clauses.every(({tokens}) =>
    findLemmas(words, tokens).every(([from, to]) => {
      const last = tokens[to - 1]
      const before = tokens[from - 1]?.word.toLowerCase() ?? ''
      return last !== undefined && singular(last.word) === last.word && !counting.test(before)
    }),
  )
}

/** An employee of exactly one company is one of many. */
function isPointedTo(name: string, facts: readonly Fact[]): boolean {
  return facts.some(fact => fact.kind === 'relation' && fact.to === name && fact.verb === 'belong')
}
