import type {Assumption} from '@journeywright/schema'
import type {Fact} from '../facts/fact.js'
import {plural} from '../words/plural.js'
import {withArticle} from '../words/with-article.js'

const inOne = 'One table with the kind as a column, where columns of other kinds stay empty'
const eachAlone = 'A table for each kind that repeats what they share'
const withItsKey = 'A table for each kind, with the key of the general one'

/** How things that are kinds of others are kept, and why so. */
export function assumptionsOfKinds(facts: readonly Fact[]): readonly Assumption[] {
  const read = facts.filter(({rule}) => rule === 'kind-of')
  const links = read.flatMap(fact => (fact.kind === 'relation' ? [fact] : []))
  const generals = [...new Set(links.map(({to}) => to))]
  const values = read.flatMap(fact => (fact.kind === 'attribute' && !generals.includes(fact.entity) ? [fact] : []))
  const linked = new Set([...links.flatMap(({from, to}) => [from, to]), ...values.map(({entity}) => entity)])
  const alone = read.flatMap(fact => (fact.kind === 'entity' && !linked.has(fact.entity) ? [fact.entity] : []))
  return [
    ...generals.map(to => ownTables(to, [...new Set(links.flatMap(link => (link.to === to ? [link.from] : [])))])),
    ...values.map(({entity}) => asValue(entity)),
    ...(alone.length > 1 ? [standingAlone([...new Set(alone)])] : []),
  ]
}

function ownTables(general: string, kinds: readonly string[]): Assumption {
  const those = listed(kinds)
  return {
    id: `kinds.${general}`,
    statement: `${upper(those)} have ${kinds.length > 1 ? 'tables of their own, with the key of their' : 'a table of their own, with the key of the'} ${words(general)}.`,
    because: `They have something of their own, which would be empty for every other ${words(general)}.`,
    alternatives: [inOne, eachAlone],
    question: `Can ${withArticle(words(general))} be none of these, or several of them: ${those}?`,
    impact: kinds.length + 1,
  }
}

function asValue(general: string): Assumption {
  return {
    id: `kinds.${general}`,
    statement: `What kind of ${words(general)} it is, is a column of its table.`,
    because: 'Nothing is said of one kind that the others do not have.',
    alternatives: [withItsKey],
    question: `What is kept of one kind of ${words(general)} only?`,
    impact: 1,
  }
}

function standingAlone(kinds: readonly string[]): Assumption {
  return {
    id: `kinds.${kinds.join('.')}`,
    statement: `${upper(listed(kinds))} have a table each, and nothing holds what they share.`,
    because: 'Nothing is said of them in general, and nothing refers to them so.',
    alternatives: [inOne, withItsKey],
    question: `What do ${listed(kinds)} have in common?`,
    impact: kinds.length,
  }
}

function listed(names: readonly string[]): string {
  const all = names.map(name => words(plural(name)))
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}

function upper(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
