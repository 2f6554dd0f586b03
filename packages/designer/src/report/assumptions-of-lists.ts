import type {Assumption} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import type {Fact} from '../facts/fact.js'

/** What is taken for granted where the request lists attributes and says neither type nor whether they may be empty. */
export function assumptionsOfLists(entities: readonly Entity[], facts: readonly Fact[]): readonly Assumption[] {
  const listed = facts.filter(fact => fact.kind === 'attribute')
  const unsaid = listed.filter(fact => fact.kind === 'attribute' && fact.required === null).length
  const untyped = listed.filter(fact => fact.kind === 'attribute' && fact.type === null).length
  const impact = entities.filter(({attributes}) => attributes.length > 0).length
  const assumptions: Assumption[] = []
  if (unsaid > 0) {
    assumptions.push({
      id: 'stated.required',
      statement: 'What the request lists must be filled in, but for remarks and things that happen later.',
      because: `It says of ${unsaid} of ${listed.length} attributes neither "optional" nor "required".`,
      alternatives: ['Every attribute that is not called required may be empty'],
      question: 'Which of the listed attributes may be empty?',
      impact,
    })
  }
  if (untyped > 0) {
    assumptions.push({
      id: 'stated.types',
      statement: 'Types are taken from the names of attributes: a price is money, a date is a date, the rest is text.',
      because: `It gives no type for ${untyped} of ${listed.length} attributes.`,
      alternatives: ['A type for each, such as "price decimal(10,2)"'],
      question: 'Are the types of the columns as you meant them?',
      impact,
    })
  }
  return assumptions
}
