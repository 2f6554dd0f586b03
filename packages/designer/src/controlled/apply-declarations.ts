import type {Source} from '@journeywright/schema'
import type {Attribute, Entity} from '../concepts/entity.js'
import type {Find} from '../concepts/make-find.js'
import {toSource} from '../concepts/select-packs.js'
import type {Fact} from '../facts/fact.js'
import type {AttributeStatement, Statement} from './statement.js'

/** What the controlled language says of things whose tables it doesn't name, beyond what other facts can say. */
export function applyDeclarations(entities: readonly Entity[], facts: readonly Fact[], find: Find): readonly Entity[] {
  const values = new Map(
    facts.flatMap(fact =>
      fact.kind === 'declaration' && fact.statement.what === 'values'
        ? [[fact.statement.name, fact.statement.values] as const]
        : [],
    ),
  )
  return facts.reduce<readonly Entity[]>((now, fact) => {
    if (fact.kind !== 'declaration') return now
    const {statement} = fact
    const thing = 'thing' in statement ? statement.thing : statement.what === 'relation' ? statement.from : null
    const name = thing === null ? null : find(thing)
    return now.map(entity =>
      entity.name === name && entity.existing === null ? declare(entity, statement, toSource(fact), values) : entity,
    )
  }, entities)
}

type Values = ReadonlyMap<string, readonly string[]>

function declare(entity: Entity, statement: Statement, source: Source, values: Values): Entity {
  const because = {reason: 'The request states it.', sources: [source]}
  switch (statement.what) {
    case 'attribute':
      return declareAttribute(entity, statement, values)
    case 'relation':
      return statement.isPart ? own(entity, statement.to) : entity
    case 'unique':
      return {...entity, uniques: [...entity.uniques, {members: statement.members, where: statement.where, ...because}]}
    case 'check':
      return {...entity, checks: [...entity.checks, {name: null, expression: statement.expression, ...because}]}
    case 'lookup':
      return {
        ...entity,
        indexes: [
          ...entity.indexes,
          {columns: statement.columns, where: statement.where, ...because, reason: 'text' in source ? source.text : ''},
        ],
      }
    case 'comment':
      return {...entity, comment: statement.text}
    case 'kind':
      return statement.kind === 'entity'
        ? entity
        : {...entity, traits: [...entity.traits, {name: statement.kind, args: []}]}
    case 'classified':
      return changeAttribute(entity, statement.attribute, attribute => ({
        ...attribute,
        classification: [...new Set([...attribute.classification, statement.classification])],
        sources: [source, ...attribute.sources],
      }))
    default:
      return entity
  }
}

function own(entity: Entity, whole: string): Entity {
  const links = entity.links.map(link => (link.to.includes(whole) ? {...link, owned: true} : link))
  return {...entity, links}
}

function declareAttribute(entity: Entity, statement: AttributeStatement, values: Values): Entity {
  const {name, comment, classification, type, refersTo} = statement
  const listed = type?.kind === 'named' && type.depth === 0 ? values.get(type.name) : undefined
  const declared = changeAttribute(entity, name, attribute => ({
    ...attribute,
    ...(comment !== '' && {comment}),
    ...(classification.length > 0 && {classification}),
    ...(listed && type?.kind === 'named' && {type: {kind: 'enum', name: type.name, values: listed}}),
  }))
  const onDelete = refersTo?.onDelete ?? null
  if (onDelete === null) return declared
  const role = name.replace(/_id$/, '')
  return {...declared, links: declared.links.map(link => (link.name === role ? {...link, onDelete} : link))}
}

function changeAttribute(entity: Entity, name: string, change: (attribute: Attribute) => Attribute): Entity {
  return {...entity, attributes: entity.attributes.map(each => (each.name === name ? change(each) : each))}
}
