import {entityName} from '../../words/snake-name.js'
import type {Fact} from '../fact.js'
import {factsOfItem, type ListOwner} from '../facts-of-item.js'
import {isPlainAttribute} from '../is-plain-attribute.js'
import {readItem} from '../read-item.js'
import {splitList} from '../split-list.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'

const verb = String.raw`(?<verb>(?:(?:can|may|might|must|should|shall|will|could)\s+)?(?:also\s+)?(?:has|have|contains?|includes?|consists? of|carr(?:y|ies)|records?|stores?|holds?|is described by|is characteri[sz]ed by|are described by))`
const subjects = [
  new RegExp(
    String.raw`^(?:for\s+)?(?:each|every|an?|the|all|any|one)\s+(?<subject>[\p{L}\d_ '’-]+?)\s+${verb}\s+(?:(?:the\s+)?(?:following\s+)?(?:attributes?|fields?|columns?|information|details)\s*:?\s+(?:(?:such as|including|like)\s*:?\s+)?)?(?<list>.+)$`,
    'isu',
  ),
  new RegExp(
    String.raw`^(?<subject>\p{Lu}[\p{L}\d_-]*(?: \p{Ll}[\p{L}\d_-]*)?s)\s+(?<verb>(?:(?:can|may|must|should)\s+)?(?:also\s+)?have)\s+(?<list>.+)$`,
    'su',
  ),
  /^for (?:each|every) (?<subject>[\p{L}\d_ '’-]+?),? (?:the system |we |it |the database )?(?:must |should |will )?(?:needs? to )?(?<verb>records?|stores?|keeps?|tracks?|saves?|needs?(?!\s+to\s))\s+(?<list>.+)$/isu,
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
      if (isPlainAttribute(entityName(subject)) && !segment.known.has(entityName(subject))) return []
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

function readList(segment: Segment, list: string, owner: ListOwner & {readonly from: number}): readonly Fact[] {
  const items = splitList(list, segment.start + owner.from).flatMap(part => readItem(part) ?? [])
  const facts = items.flatMap(item => factsOfItem(segment, 'has-list', owner, item))
  if (facts.length === 0) return []
  return [factAt(segment, 'has-list', 0, owner.from, {kind: 'entity', entity: owner.entity}), ...facts]
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
