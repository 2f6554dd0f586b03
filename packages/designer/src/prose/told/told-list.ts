import {isAttributeLike} from '../../facts/is-attribute-like.js'
import {attributeOfItem} from '../../facts/attribute-of.js'
import type {Fact} from '../../facts/fact.js'
import {readItem, type Item} from '../../facts/read-item.js'
import {factAt, type Segment} from '../../facts/shapes/shape.js'
import {splitList, type Part} from '../../facts/split-list.js'
import {entityName} from '../../words/snake-name.js'
import {knownAs} from './find-known.js'
import {phraseWords} from './phrase-name.js'
import {readToldItem} from './told-item.js'

/** An item of a told list. */
export interface Listed {
  readonly item: Item
  /** It begins as a phrase of a list does: with an article, a possessive or a question word. */
  readonly isMarked: boolean
  /** "One or more halls": there are several of it. */
  readonly isCounted: boolean
}

const marked =
  /^(?:an?|the|its|their|his|our|own|which|what|when|where|how|who|whether|some|any|one|each)\s|^(?:when|how)$/i
const sentence =
  /^(?:so|because|not|though|although|if|we|i|you|they|it|he|she|there|nothing|never|always|no|but|that|once|only|plus or minus|per|on|in|at|as|with|to|from|by|for|up|like|something|even|just|all)\s|\s(?:cannot|can't|never|must)\s/i
const counts =
  /^(?:one or more|more than one|several|many|multiple|a few|any number of|a set of|labelled|ordered)\s+(?:different\s+|ordered\s+)?/i
const statistics =
  /(?:^|_)(?:deviation|variance|mean|sigma|sd|lambda|exponent|median|percent|spread|tail|distribution|average_of|mu)(?:_|$)/
const goesOn = /\s(?:is|are|was|were|has|must|can|cannot|may|never|tells?|settles?|determines?)\s/i
const relative = /\s(?:that|which|who|whose|we|it|they|where|when|he|she|you|for whether|there)\s/i

/** The items of a list. Of those that are not marked as such only a bare name is one. */
export function readToldList(list: string, start: number): readonly Listed[] {
  return splitList(list, start).flatMap(part => listed(part) ?? [])
}

function listed(part: Part): Listed | null {
  const text = part.text.replace(/^(?:plus|also|then)\s+/i, '')
  if (sentence.test(text)) return null
  const isCounted = counts.test(text)
  const phrase = text.replace(counts, '')
  const isMarked = isCounted || marked.test(phrase)
  if (isSentence(phrase) || (!isMarked && !isBare(phrase))) return null
  const told = readToldItem(phrase)
  if (told === null || told.name === 'unnamed' || told.name.startsWith('n_') || statistics.test(told.name)) return null
  const item = readItem({text: told.name.replaceAll('_', ' '), start: part.start})
  if (item === null) return null
  const entity = entityName(told.name)
  const end = part.start + part.text.length
  const isPlural = told.type === null && (isCounted || entity !== told.name)
  return {
    item: {...item, name: told.name, entity, type: told.type ?? item.type, isPlural, end, unique: isUnique(phrase)},
    isMarked,
    isCounted,
  }
}

function isSentence(phrase: string): boolean {
  const verb = goesOn.exec(phrase)
  if (!verb || /^(?:which|what|when|where|how|who|whether)\s/i.test(phrase)) return false
  return !relative.test(phrase.slice(0, verb.index + 1))
}

function isBare(phrase: string): boolean {
  const name = phrase.replace(/\s(?:in|of|as|where|before|after)\s.*$|\s(?:before|after)$/i, '')
  return /^[\p{L}\d'’_-]+(?: [\p{L}\d'’_-]+){0,3}$/u.test(name) && phraseWords(name) !== ''
}

/** A list of what is kept, not of values: its items are marked, or most of them are such as are kept of things. */
export function isKept(items: readonly Listed[]): boolean {
  if (items.length > 0 && items.every(({isMarked}) => isMarked)) return true
  const kept = items.filter(({item, isMarked}) => isMarked || isAttributeLike(item))
  return items.length >= 3 && kept.length * 2 >= items.length
}

/** Within the whole table, not inside something else. */
function isUnique(phrase: string): boolean {
  return /\bthat (?:is|are) unique(?! (?:within|inside|on|in|per|for)\b)|\bwhich (?:is|are) unique\b/i.test(phrase)
}

/** The items as facts of `owner`: attributes, and links where they name other things. */
export function listFacts(
  segment: Segment,
  owner: string,
  items: readonly Listed[],
  isInside = false,
): readonly Fact[] {
  const facts = items.flatMap(each => readOne(segment, owner, each, isInside))
  if (facts.length === 0) return []
  return [factAt(segment, 'told-list', 0, segment.text.length, {kind: 'entity', entity: owner}), ...facts]
}

function readOne(segment: Segment, owner: string, {item, isCounted}: Listed, isInside: boolean): readonly Fact[] {
  const {start, end} = item
  const isLike = isAttributeLike(item)
  const thing = isLike && !segment.known.has(item.entity) ? null : knownAs(item.entity, segment.known)
  const at = (body: Parameters<typeof factAt>[4]) =>
    factAt(segment, 'told-list', start - segment.start, end - segment.start, body)
  const base = {kind: 'relation', from: owner, min: 0, inverseMax: null, verb: 'has', role: null} as const
  if (item.isPlural && thing !== null && thing !== owner) return [at({...base, to: thing, max: 'many'})]
  if (item.isPlural && (isInside || isCounted) && !isLike)
    return [at({...base, to: item.entity, max: 'many', verb: 'contain'})]
  const named = thing !== null && thing !== owner ? {...item, name: thing} : item
  return attributeOfItem(segment, 'told-list', owner, named)
}
