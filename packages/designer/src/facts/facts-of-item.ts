import {isRole} from '../concepts/make-find.js'
import {entityName} from '../words/snake-name.js'
import {attributeOfItem} from './attribute-of.js'
import type {Fact} from './fact.js'
import {isAttributeLike} from './is-attribute-like.js'
import type {Item} from './read-item.js'
import {factAt, type Segment} from './shapes/shape.js'

/** Whose list it is, and how the sentence puts it. */
export interface ListOwner {
  readonly entity: string
  readonly isOptional: boolean
  readonly verb: 'has' | 'contain'
}

interface Place {
  readonly segment: Segment
  readonly rule: string
}

/** What an item of its list says of a thing: an attribute, or a link where it is counted or names another thing. */
export function factsOfItem(segment: Segment, rule: string, owner: ListOwner, item: Item): readonly Fact[] {
  const {entity} = owner
  const ofItsKind = readOwnKind({segment, rule}, owner, item)
  if (ofItsKind) return [ofItsKind]
  const role = readRole(item.name)
  if (role !== null && segment.known.has(role.entity))
    return [relation({segment, rule}, owner, {...item, ...role}, 1, role.name)]
  if (item.wordCount > 5) return []
  const isEntity = segment.known.has(item.entity) && item.entity !== entity
  const isMany = item.quantity?.max === 'many' || (item.isPlural && isEntity)
  if (isMany && (isEntity || !isAttributeLike(item))) return [relation({segment, rule}, owner, item, 'many')]
  if (isMany && item.quantity?.isExplicit)
    return [relation({segment, rule}, owner, {...item, entity: `${entity}_${item.entity}`}, 'many')]
  const isCounted = item.quantity?.isExplicit === true && !isAttributeLike(item) && !isRole(item.name)
  if ((isEntity || isCounted) && item.type === null) return [relation({segment, rule}, owner, item, 1)]
  return attributeOfItem(segment, rule, entity, item, owner.isOptional)
}

/** "One employee as its manager", "an advisor who is a professor": who it is, and what they are to it. */
function readRole(name: string): {readonly entity: string; readonly name: string} | null {
  const as = /^(?<thing>.+)_as_(?:its|their|the|an?)_(?<role>\w+)$/.exec(name)
  const is = /^(?<role>.+)_(?:who|which|that)_is_(?:also_)?(?:an?|one_of_the)_(?<thing>\w+)$/.exec(name)
  const {thing, role} = (as ?? is)?.groups ?? {}
  return thing === undefined || role === undefined ? null : {entity: entityName(thing), name: role}
}

/** "A category may have a parent category", "… may have a parent", "… has many subcategories": each has one parent at most. */
function readOwnKind({segment, rule}: Place, owner: ListOwner, item: Item): Fact | null {
  const {entity} = owner
  if (segment.known.has(item.entity) && item.entity !== entity && !item.entity.endsWith(`_${entity}`)) return null
  const isChild = [`sub${entity}`, `sub_${entity}`, `child_${entity}`].includes(item.entity)
  const isParent = item.entity === `parent_${entity}` || (item.entity === 'parent' && owner.isOptional)
  if (!isChild && !isParent) return null
  const own = {...owner, isOptional: true}
  return relation({segment, rule}, own, {...item, entity}, 1, 'parent')
}

function relation(
  {segment, rule}: Place,
  owner: ListOwner,
  item: Item,
  max: 1 | 'many',
  role: string | null = null,
): Fact {
  const min = owner.isOptional || item.required === false ? 0 : (item.quantity?.min ?? 1)
  const base = {kind: 'relation', from: owner.entity, to: item.entity, inverseMax: null} as const
  return factAt(segment, rule, item.start - segment.start, item.end - segment.start, {
    ...base,
    min,
    max,
    verb: owner.verb,
    role,
    ...(role !== null && max === 1 && {agent: 'to' as const}),
  })
}
