import {isRole} from '../../concepts/make-find.js'
import {entityName} from '../../words/snake-name.js'
import {attributeOfItem} from '../attribute-of.js'
import type {Fact} from '../fact.js'
import {isAttributeLike} from '../is-attribute-like.js'
import {readItem, type Item} from '../read-item.js'
import {splitList} from '../split-list.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'

const verb = String.raw`(?<verb>(?:(?:can|may|might|must|should|will|could)\s+)?(?:also\s+)?(?:has|have|contains?|includes?|consists? of|carr(?:y|ies)|records?|stores?|holds?|is described by|is characteri[sz]ed by|are described by))`
const subjects = [
  new RegExp(
    String.raw`^(?:for\s+)?(?:each|every|an?|the|all|any|one)\s+(?<subject>[\p{L}\d_ '’-]+?)\s+${verb}\s+(?:(?:the\s+)?(?:following\s+)?(?:attributes?|fields?|columns?|information|details)\s*:?\s+)?(?<list>.+)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^(?<subject>\p{Lu}[\p{L}\d_-]*(?: \p{Ll}[\p{L}\d_-]*)?s)\s+(?<verb>(?:(?:can|may|must|should)\s+)?(?:also\s+)?have)\s+(?<list>.+)$`,
    'su',
  ),
  /^for (?:each|every) (?<subject>[\p{L}\d_ '’-]+?),? (?:the system |we |it |the database )?(?:must |should |will )?(?<verb>records?|stores?|keeps?|tracks?|saves?|needs?)\s+(?<list>.+)$/isu,
  /^(?:the system |we |it |the database )(?:must |should |will |also )?(?<verb>records?|stores?|keeps?|tracks?|saves?)\s+(?<list>.+?) (?:of|for|about) (?:each|every) (?<subject>[\p{L}\d_ '’-]+?)[.]?$/isu,
  /(?:\b(?:multiple|many|several|various|all|of)\s+|^)(?<subject>[\p{L}\d_-]+(?: [\p{L}\d_-]+){0,2}?), each (?<verb>with|having|has)\s+(?<list>.+)$/isu,
  /^(?<subject>(?:\p{Lu}[\p{L}\d_-]*\s?){1,3}(?:\p{Ll}[\p{L}\d_-]*\s?){0,2}?)\s?(?:information|details?|data|records?) (?<verb>includes?|including|contains?|consists? of|such as)\s*:?\s+(?<list>.+)$/su,
]

/** "A department has a name and many employees": items are attributes, or links where they are counted or name an entity. */
export const hasListShape: Shape = {
  id: 'has-list',
  read(segment) {
    for (const pattern of subjects) {
      const groups = pattern.exec(segment.text)?.groups
      const subject = stripSubject(groups?.['subject'] ?? '')
      const isCounted = /^(?:each|every)\s/i.test(segment.text) || segment.known.has(entityName(subject))
      if (!groups || !isSubject(subject, isCounted)) continue
      const list = groups['list'] ?? ''
      const said = groups['verb'] ?? ''
      return readList(segment, trimEnd(markRelative(list)), {
        entity: entityName(subject),
        from: segment.text.lastIndexOf(list),
        isOptional: /\b(?:can|may|might|could)\b/i.test(said),
        verb: /\b(?:contain|includ|list)/i.test(said) ? 'contain' : 'has',
      })
    }
    return []
  },
}

interface Owner {
  readonly entity: string
  /** Offset of the list in the segment. */
  readonly from: number
  readonly isOptional: boolean
  readonly verb: 'has' | 'contain'
}

function readList(segment: Segment, list: string, owner: Owner): readonly Fact[] {
  const items = splitList(list, segment.start + owner.from).flatMap(part => readItem(part) ?? [])
  const facts = items.flatMap(item => readOne(segment, owner, item))
  if (facts.length === 0) return []
  return [factAt(segment, 'has-list', 0, owner.from, {kind: 'entity', entity: owner.entity}), ...facts]
}

function readOne(segment: Segment, owner: Owner, item: Item): readonly Fact[] {
  const {entity} = owner
  const ofItsKind = readOwnKind(segment, owner, item)
  if (ofItsKind) return [ofItsKind]
  const role = readRole(item.name)
  if (role !== null && segment.known.has(role.entity))
    return [relation(segment, owner, {...item, ...role}, 1, role.name)]
  if (item.wordCount > 5) return []
  const isEntity = segment.known.has(item.entity) && item.entity !== entity
  const isMany = item.quantity?.max === 'many' || (item.isPlural && isEntity)
  if (isMany && (isEntity || !isAttributeLike(item))) return [relation(segment, owner, item, 'many')]
  if (isMany && item.quantity?.isExplicit)
    return [relation(segment, owner, {...item, entity: `${entity}_${item.entity}`}, 'many')]
  const isCounted = item.quantity?.isExplicit === true && !isAttributeLike(item) && !isRole(item.name)
  if ((isEntity || isCounted) && item.type === null) return [relation(segment, owner, item, 1)]
  return attributeOfItem(segment, 'has-list', entity, item, owner.isOptional)
}

/** "One employee as its manager", "an advisor who is a professor": who it is, and what they are to it. */
function readRole(name: string): {readonly entity: string; readonly name: string} | null {
  const as = /^(?<thing>.+)_as_(?:its|their|the|an?)_(?<role>\w+)$/.exec(name)
  const is = /^(?<role>.+)_(?:who|which|that)_is_(?:also_)?(?:an?|one_of_the)_(?<thing>\w+)$/.exec(name)
  const {thing, role} = (as ?? is)?.groups ?? {}
  return thing === undefined || role === undefined ? null : {entity: entityName(thing), name: role}
}

/** "A category may have a parent category", "… may have a parent", "… has many subcategories": each has one parent at most. */
function readOwnKind(segment: Segment, owner: Owner, item: Item): Fact | null {
  const {entity} = owner
  if (segment.known.has(item.entity) && item.entity !== entity && !item.entity.endsWith(`_${entity}`)) return null
  const isChild = [`sub${entity}`, `sub_${entity}`, `child_${entity}`].includes(item.entity)
  const isParent = item.entity === `parent_${entity}` || (item.entity === 'parent' && owner.isOptional)
  if (!isChild && !isParent) return null
  const own = {...owner, isOptional: true}
  return relation(segment, own, {...item, entity}, 1, 'parent')
}

function relation(segment: Segment, owner: Owner, item: Item, max: 1 | 'many', role: string | null = null): Fact {
  const min = owner.isOptional || item.required === false ? 0 : (item.quantity?.min ?? 1)
  const base = {kind: 'relation', from: owner.entity, to: item.entity, inverseMax: null} as const
  return factAt(segment, 'has-list', item.start - segment.start, item.end - segment.start, {
    ...base,
    min,
    max,
    verb: owner.verb,
    role,
    ...(role !== null && max === 1 && {agent: 'to' as const}),
  })
}

/** "…, which is unique" is a note on what stands before it. The length stays. */
function markRelative(list: string): string {
  return list.replace(
    /,?\s+(?:which|that) (?:is|are|must be) (unique|optional|required|mandatory)\b/gi,
    (all, note: string) => ` (${note})`.padStart(all.length),
  )
}

function trimEnd(list: string): string {
  return list.replace(/\s(?:so that|in order to|because|which|where|when|if)\b.*$/isu, '').replace(/[.;]\s*$/, '')
}
