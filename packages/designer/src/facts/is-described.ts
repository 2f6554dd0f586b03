import type {Fact} from './fact.js'

/** So many attributes in a row are a description, not a wish in passing. */
const enough = 2

/** Whether a text says itself what is kept of its things, so that no pack knows better. */
export function isDescribed(facts: readonly Fact[]): boolean {
  const counts = new Map<string, number>()
  for (const fact of facts) if (fact.kind === 'attribute') counts.set(fact.entity, (counts.get(fact.entity) ?? 0) + 1)
  return [...counts.values()].filter(count => count >= enough).length >= 2
}
