import type {Classification, Source, Volume} from '@journeywright/schema'
import type {Fact, RetentionFact, ValueFact} from '../facts/fact.js'
import {inferType} from '../types/infer-type.js'
import {entityName} from '../words/snake-name.js'
import {boundedType} from './bounded-type.js'
import type {Attribute, Entity} from './entity.js'
import type {LogicalType} from './logical-type.js'
import {rangeCheck} from './range-check.js'
import {toSource} from './select-packs.js'
import type {Find} from './make-find.js'

/** Applies what the request says about attributes and entities that are there: ranges, lists of values, keys, volumes, secrecy. */
export function applyValues(entities: readonly Entity[], facts: readonly Fact[], find: Find): readonly Entity[] {
  return facts.reduce<readonly Entity[]>((now, fact) => {
    switch (fact.kind) {
      case 'value':
        return applyValue(now, fact, find)
      case 'attribute':
        return fact.required === null
          ? now
          : changeOne(now, find(fact.entity), entity => require(entity, fact.name, fact.required))
      case 'identifier':
        return changeOne(now, find(fact.entity), entity =>
          identify(entity, fact.attributes, fact.primary, toSource(fact)),
        )
      case 'classification':
        return now.map(entity => classify(entity, fact.attribute, fact.classification, toSource(fact)))
      case 'volume':
        return changeOne(now, findWithin(fact.entity, find), entity => ({
          ...entity,
          volume: grow(entity.volume, fact),
          sources: [...entity.sources, toSource(fact)],
        }))
      case 'retention':
        return changeOne(now, find(fact.entity), entity => retain(entity, fact))
      default:
        return now
    }
  }, entities)
}

/** Of `new_order_today` the order: the longest of the words that names a thing. */
function findWithin(words: string, find: Find): string | null {
  const all = words.split('_')
  for (let count = all.length; count > 0; count--) {
    for (let at = 0; at + count <= all.length; at++) {
      const found = find(entityName(all.slice(at, at + count).join(' ')))
      if (found !== null) return found
    }
  }
  return null
}

function changeOne(
  entities: readonly Entity[],
  name: string | null,
  change: (entity: Entity) => Entity,
): readonly Entity[] {
  return name === null ? entities : entities.map(entity => (entity.name === name ? change(entity) : entity))
}

function retain(entity: Entity, fact: RetentionFact & Fact): Entity {
  const sources = [toSource(fact)]
  const retention = {time: fact.time, isKept: fact.isKept, sources}
  return {...entity, retention, sources: [...entity.sources, ...sources]}
}

function applyValue(entities: readonly Entity[], fact: ValueFact & Fact, find: Find): readonly Entity[] {
  const wanted = fact.entity === null ? null : find(fact.entity)
  const candidates = entities.filter(
    entity => (wanted === null || entity.name === wanted) && attributeNamed(entity, fact.attribute),
  )
  const [entity] = candidates
  if (!entity || (wanted === null && candidates.length > 1)) return entities
  return entities.map(each => (each === entity ? ruleOn(entity, fact) : each))
}

/** What is stated wins over what a pack has. */
function require(entity: Entity, name: string, required: boolean | null): Entity {
  const attribute = attributeNamed(entity, name)
  if (!attribute || required === null) return entity
  return {...entity, attributes: entity.attributes.map(each => (each === attribute ? {...each, required} : each))}
}

/** By its name, or by the last word of it: "salary" finds `monthly_salary` when nothing else ends so. */
function attributeNamed(entity: Entity, name: string): Attribute | undefined {
  const end = `_${name}`
  const ending = entity.attributes.filter(attribute => attribute.name.endsWith(end))
  const exact = entity.attributes.find(
    attribute => attribute.name === name || attribute.aliases.some(alias => alias.replaceAll(' ', '_') === name),
  )
  return exact ?? (ending.length === 1 ? ending[0] : undefined)
}

function ruleOn(entity: Entity, fact: ValueFact & Fact): Entity {
  const attribute = attributeNamed(entity, fact.attribute)
  if (!attribute) return entity
  const source = toSource(fact)
  const changed: Attribute = {
    ...attribute,
    unique: attribute.unique || fact.unique,
    required: fact.required ?? attribute.required,
    type: ruledType(attribute, fact),
    sources: [source, ...attribute.sources],
  }
  const added = fact.range ? rangeCheck(attribute.name, changed.type, fact.range, [source]) : []
  const checks = [...entity.checks, ...added]
  return {...entity, checks, attributes: entity.attributes.map(each => (each === attribute ? changed : each))}
}

/** A type that somebody stated stays; one that was taken from the name gives way to what the rule says. */
function ruledType({name, type}: Attribute, {values, range}: ValueFact): LogicalType {
  if (values.length > 0) return {kind: 'enum', name: null, values}
  return type.kind === inferType(name).kind ? boundedType(type, range) : type
}

/** Attributes that are not there yet are added by their names. */
function identify(entity: Entity, names: readonly string[], isPrimary: boolean, source: Source): Entity {
  const members = names.map(name => attributeNamed(entity, name)?.name ?? name)
  const known = [...entity.attributes, ...entity.links].map(({name}) => name)
  const isSurrogate =
    members.length === 1 &&
    (members[0] === entity.surrogate || members[0] === 'id' || members[0] === `${entity.name}_id`)
  if (isSurrogate) return {...entity, surrogate: members[0] ?? entity.surrogate}
  if (members.some(name => !known.includes(name))) return entity
  if (isPrimary) return {...entity, key: {members, sources: [source]}}
  const rule = {members, where: null, reason: 'The request says that it identifies the row.', sources: [source]}
  return {...entity, uniques: [...entity.uniques, rule]}
}

function classify(entity: Entity, name: string, classification: Classification, source: Source): Entity {
  const attributes = entity.attributes.map(attribute =>
    attribute.name === name
      ? {
          ...attribute,
          classification: [...new Set([...attribute.classification, classification])],
          sources: [source, ...attribute.sources],
        }
      : attribute,
  )
  return {...entity, attributes}
}

function grow(before: Volume | null, fact: Extract<Fact, {kind: 'volume'}>): Volume {
  return {
    initialRows: Math.max(fact.initialRows ?? 0, before?.initialRows ?? 0),
    growthPerYear: Math.max(fact.growthPerYear ?? 0, before?.growthPerYear ?? 0),
  }
}
