import type {Fact} from '../facts/fact.js'
import {tokenize} from '../words/tokenize.js'

/** A rule on an attribute of a stated thing that no sentence lists states the attribute, too. */
export function nameAttributes(facts: readonly Fact[]): readonly Fact[] {
  const listed = facts.flatMap(fact => (fact.kind === 'attribute' ? [`${fact.entity}.${fact.name}`] : []))
  const things = new Set(
    facts.flatMap(fact => (fact.kind === 'entity' || fact.kind === 'attribute' ? [fact.entity] : [])),
  )
  const isListed = (entity: string, name: string) =>
    listed.some(each => each === `${entity}.${name}` || (each.startsWith(`${entity}.`) && each.endsWith(`_${name}`)))
  return facts.flatMap(fact => {
    if (fact.kind !== 'value' || fact.entity === null || !fact.isNamed || !things.has(fact.entity)) return [fact]
    if (isListed(fact.entity, fact.attribute) || tokenize(fact.attribute).length > 3) return [fact]
    const {rule, clause, span, text, entity, attribute: name} = fact
    const rest = {type: null, required: null, unique: false, key: false, default: null, range: null}
    return [{kind: 'attribute', rule, clause, span, text, entity, name, ...rest}, fact]
  })
}
