import type {Fact} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'

/** Things of which the request says nothing that is kept; `declared` are described elsewhere. */
export function findBare(facts: readonly Fact[], declared: readonly string[]): ReadonlySet<string> {
  const bare = new Set(facts.flatMap(namesOf))
  for (const fact of facts) if (fact.kind === 'attribute' || fact.kind === 'identifier') bare.delete(fact.entity)
  for (const name of declared) bare.delete(name)
  return bare
}
