import type {Assumption} from '@journeywright/schema'
import type {Attribute, Entity} from '../concepts/entity.js'
import {newAttribute, newEntity, newLink} from '../concepts/new-entity.js'
import type {Fact} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'
import {plural} from '../words/plural.js'
import {isEvent} from './is-event.js'
import {isPerson} from './is-person.js'

export interface Lined {
  readonly entities: readonly Entity[]
  readonly assumptions: readonly Assumption[]
}

/**
 * An order is of something that is sold, and of several things at once: where the request describes both and no table says
 * what was ordered, or an order lists one product and how many of it, each order has lines.
 */
export function addOrderLines(entities: readonly Entity[], facts: readonly Fact[]): Lined {
  const described = new Set(facts.flatMap(fact => (fact.kind === 'attribute' ? [fact.entity] : [])))
  // What is written in the controlled language holds as it is.
  const exact = new Set(facts.flatMap(fact => (fact.rule === 'controlled' ? namesOf(fact) : [])))
  const order = entities.find(({name}) => described.has(name) && !exact.has(name) && /(?:^|_)order$/.test(name))
  const sold = entities.filter(entity => described.has(entity.name) && isSold(entity))
  const [product] = sold
  if (!order || !product || sold.length > 1 || order.existing !== null) return {entities, assumptions: []}
  const own = order.links.find(link => link.to.includes(product.name))
  const counted = order.attributes.find(({name}) => /^(?:\w+_)?(?:quantity|count)$/.test(name))
  const isKept = own ? counted === undefined || isInKey(order, own.name) : isSomewhere(entities, order, product)
  if (isKept) return {entities, assumptions: []}
  const line = lineOf(order, product, counted)
  if (entities.some(({name}) => name === line.name)) return {entities, assumptions: []}
  const rest = {
    ...order,
    links: order.links.filter(link => link !== own),
    attributes: order.attributes.filter(attribute => attribute !== counted),
  }
  return {
    entities: [...entities.map(entity => (entity === order ? rest : entity)), line],
    assumptions: [severalOf(order.name, product.name)],
  }
}

function isInKey({key, uniques}: Entity, name: string): boolean {
  return [key, ...uniques].some(each => each?.members.includes(name) === true)
}

/** It has a price, and is neither somebody nor something that happens. */
function isSold({name, attributes}: Entity): boolean {
  if (isPerson(name) || isEvent(name)) return false
  return attributes.some(attribute => /(?:^|_)price$/.test(attribute.name))
}

/** A table says already what was ordered, or each product is made for one order. */
function isSomewhere(entities: readonly Entity[], order: Entity, product: Entity): boolean {
  return entities.some(({name, links}) => {
    const refersTo = (target: Entity) => links.some(link => link.to.includes(target.name))
    if (name === product.name) return refersTo(order)
    return refersTo(order) && (refersTo(product) || name.startsWith(`${order.name}_`))
  })
}

function lineOf(order: Entity, product: Entity, counted: Attribute | undefined): Entity {
  const why = {
    authority: 'inferred',
    text: `One ${words(order.name)} can be of several ${words(plural(product.name))}.`,
  } as const
  const sources = [...order.sources, why]
  const links = [
    newLink(order.name, [order.name], {required: true, owned: true, sources}),
    newLink(product.name, [product.name], {required: true, sources}),
  ]
  const quantity = newAttribute('quantity', {kind: 'quantity'}, {required: true, default: '1', sources: [why]})
  return newEntity({
    name: `${order.name}_item`,
    area: order.area,
    comment: `What each ${words(order.name)} is of, and how many.`,
    traits: [{name: 'associative', args: []}],
    attributes: [counted ?? quantity],
    links,
    key: {members: links.map(({name}) => name), sources: [why]},
    sources,
  })
}

function severalOf(order: string, product: string): Assumption {
  const [one, other] = [words(order), words(product)]
  return {
    id: `lines.${order}.${product}`,
    statement: `One ${one} can be of several ${words(plural(product))}.`,
    because: `The request describes both, and does not say that each ${one} is of one ${other} only.`,
    alternatives: [`Each ${one} is of one ${other}: a column in place of a table`],
    question: `Can one ${one} be of several ${words(plural(product))}?`,
    impact: 2,
  }
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
