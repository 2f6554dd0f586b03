import type {Fact} from './fact.js'

/** The entities that a fact is about. */
export function namesOf(fact: Fact): readonly string[] {
  if (fact.kind === 'entity' || fact.kind === 'attribute' || fact.kind === 'identifier') return [fact.entity]
  return fact.kind === 'relation' ? [fact.from, fact.to] : []
}
