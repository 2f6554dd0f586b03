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
    String.raw`^(?:for\s+)?(?:each|every|an?|the|all|any|one)\s+(?<subject>[\w '’-]+?)\s+${verb}\s+(?:(?:the\s+)?(?:following\s+)?(?:attributes?|fields?|columns?|information|details)\s*:?\s+)?(?<list>.+)$`,
    'is',
  ),
  new RegExp(
    String.raw`^(?<subject>[A-Z][\w-]*(?: [a-z][\w-]*)?s)\s+(?<verb>(?:(?:can|may|must|should)\s+)?(?:also\s+)?have)\s+(?<list>.+)$`,
    's',
  ),
  /^for (?:each|every) (?<subject>[\w '’-]+?),? (?:the system |we |it |the database )?(?:must |should |will )?(?<verb>records?|stores?|keeps?|tracks?|saves?|needs?)\s+(?<list>.+)$/is,
  /^(?:the system |we |it |the database )(?:must |should |will |also )?(?<verb>records?|stores?|keeps?|tracks?|saves?)\s+(?<list>.+?) (?:of|for|about) (?:each|every) (?<subject>[\w '’-]+?)[.]?$/is,
  /(?:\b(?:multiple|many|several|various|all|of)\s+|^)(?<subject>[\w-]+(?: [\w-]+){0,2}?), each (?<verb>with|having|has)\s+(?<list>.+)$/is,
  /^(?<subject>(?:[A-Z][\w-]*\s?){1,3}(?:[a-z][\w-]*\s?){0,2}?)\s?(?:information|details?|data|records?) (?<verb>includes?|including|contains?|consists? of|such as)\s*:?\s+(?<list>.+)$/s,
]

/** "A department has a name and many employees": items are attributes, or links where they are counted or name an entity. */
export const hasListShape: Shape = {
  id: 'has-list',
  read(segment) {
    for (const pattern of subjects) {
      const groups = pattern.exec(segment.text)?.groups
      const subject = stripSubject(groups?.['subject'] ?? '')
      if (!groups || !isSubject(subject)) continue
      const list = groups['list'] ?? ''
      const from = segment.text.lastIndexOf(list)
      const optional = /\b(?:can|may|might|could)\b/i.test(groups['verb'] ?? '')
      return readList(segment, entityName(subject), trimEnd(list), from, optional)
    }
    return []
  },
}

function readList(segment: Segment, entity: string, list: string, from: number, optional: boolean): readonly Fact[] {
  const items = splitList(list, segment.start + from).flatMap(part => readItem(part) ?? [])
  const facts = items.flatMap(item => readOne(segment, entity, item, optional))
  if (facts.length === 0) return []
  return [factAt(segment, 'has-list', 0, from, {kind: 'entity', entity}), ...facts]
}

function readOne(segment: Segment, entity: string, item: Item, optional: boolean): readonly Fact[] {
  if (item.wordCount > 5) return []
  const isEntity = segment.known.has(item.entity) && item.entity !== entity
  const isMany = item.quantity?.max === 'many' || (item.isPlural && isEntity)
  if (isMany && (isEntity || !isAttributeLike(item))) return [relation(segment, entity, item, optional, 'many')]
  if (isMany && item.quantity?.isExplicit)
    return [relation(segment, entity, {...item, entity: `${entity}_${item.entity}`}, optional, 'many')]
  if (isEntity && item.type === null) return [relation(segment, entity, item, optional, 1)]
  return attributeOfItem(segment, 'has-list', entity, item, optional)
}

function relation(segment: Segment, from: string, item: Item, optional: boolean, max: 1 | 'many'): Fact {
  const min = optional || item.required === false ? 0 : (item.quantity?.min ?? 1)
  const body = {kind: 'relation', from, to: item.entity, min, max, inverseMax: null, verb: 'has', role: null} as const
  return factAt(segment, 'has-list', item.start - segment.start, item.end - segment.start, body)
}

function trimEnd(list: string): string {
  return list.replace(/\s(?:so that|in order to|because|which|where|when|if)\b.*$/is, '').replace(/[.;]\s*$/, '')
}
