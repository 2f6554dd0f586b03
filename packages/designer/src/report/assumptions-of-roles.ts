import type {Assumption} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import {isRole} from '../concepts/make-find.js'
import type {Fact} from '../facts/fact.js'
import {plural} from '../words/plural.js'
import {withArticle} from '../words/with-article.js'

const people = new Set('client customer employee guest member patient person staff student teacher user'.split(' '))

/** Who is called by a role, such as the author of a book, and may or may not be one of the people that are kept. */
export function assumptionsOfRoles(entities: readonly Entity[], facts: readonly Fact[]): readonly Assumption[] {
  const person = entities.find(({name}) => people.has(name))
  if (!person) return []
  const stated = new Set(facts.flatMap(fact => (fact.kind === 'attribute' ? [`${fact.entity}.${fact.name}`] : [])))
  return entities.flatMap(({name, attributes}) =>
    attributes
      .filter(attribute => isRole(attribute.name) && stated.has(`${name}.${attribute.name}`))
      .map(attribute => ({
        id: `role.${name}.${attribute.name}`,
        statement: `The ${words(attribute.name)} of ${withArticle(words(name))} is kept as a text.`,
        because: `The request does not say that it is one of the ${words(plural(person.name))}.`,
        alternatives: [`It refers to ${withArticle(words(person.name))}`],
        question: `Is the ${words(attribute.name)} of ${withArticle(words(name))} one of the ${words(plural(person.name))}?`,
        impact: 2,
      })),
  )
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
