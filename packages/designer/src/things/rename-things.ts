import type {Fact} from '../facts/fact.js'

/** The same facts about things under their other names. */
export function renameThings(facts: readonly Fact[], names: ReadonlyMap<string, string>): readonly Fact[] {
  if (names.size === 0) return facts
  const renamed = (name: string) => names.get(name) ?? name
  return facts.map(fact => {
    switch (fact.kind) {
      case 'entity':
      case 'attribute':
      case 'identifier':
        return {...fact, entity: renamed(fact.entity)}
      case 'relation':
      case 'tie':
        return {...fact, from: renamed(fact.from), to: renamed(fact.to)}
      case 'event':
        return {...fact, participants: fact.participants.map(renamed)}
      case 'value':
        return {...fact, entity: fact.entity === null ? null : renamed(fact.entity)}
      default:
        return fact
    }
  })
}
