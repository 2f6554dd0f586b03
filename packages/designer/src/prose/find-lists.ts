import {emptyAdjectives, emptyEndings, informationWords} from './generic-words.js'
import {findPrefix, type Prefix} from './find-prefix.js'
import {isProperty} from './item-text.js'
import {openerAt, type ListOpener} from './list-opener.js'
import {listOwner} from './list-owner.js'
import type {ProseList, Topic} from './prose-list.js'
import {readList, type ListItem, type ReadList} from './read-list.js'
import type {Sentence} from './sentence.js'
import {shareHeads} from './share-heads.js'
import type {Token} from './token.js'
import {isPlainAttribute} from '../facts/is-plain-attribute.js'
import {singular} from '../words/singular.js'

/** The lists of a sentence, each with the thing that it is about. */
export function findLists(sentence: Sentence, topic: Topic): readonly ProseList[] {
  const prefix = findPrefix(sentence)
  const lists: ProseList[] = []
  let from = prefix?.to ?? 0
  let at = 0
  while (at < sentence.tokens.length) {
    const opener = openerAt(sentence.tokens, at)
    const read = opener && readFrom(sentence, opener, from)
    const last = lists.at(-1)?.owner ?? topic.last
    const found = opener && read && ownList(sentence, opener, read, {topic: {...topic, last}, prefix})
    if (found) {
      lists.push(...nested(sentence, found.items, topic), found)
      from = found.to
      at = Math.max(found.to, at + 1)
    } else at++
  }
  return lists
}

function readFrom({tokens}: Sentence, opener: ListOpener, from: number): ReadList {
  if (opener.kind === 'recorded') return {...readRecorded(tokens, from, opener.from), end: opener.to}
  if (opener.kind !== 'brackets') return readList(tokens, opener.to)
  const close = tokens.findIndex(({text}, index) => index > opener.from && text === ')')
  const limit = close < 0 ? tokens.length : close
  const isExample = tokens[opener.to]?.lower === 'such' && tokens[opener.to + 1]?.lower === 'as'
  const said = tokens[opener.to]
  const isSaid =
    said?.tag !== 'NOUN' &&
    said?.tag !== 'PROPN' &&
    /^(?:store|record|include|including|maintain|with|stores|records|includes|e\.g\.?|such)$/.test(said?.lower ?? '')
  const read = readList(tokens, opener.to + (isExample ? 2 : isSaid ? 1 : 0), limit)
  return {...read, end: Math.max(read.end, limit)}
}

/** What needs to be recorded is all that stands before it, or all after a sentence that stands before it, too. */
function readRecorded(tokens: Sentence['tokens'], from: number, to: number): ReadList {
  const whole = readList(tokens, from, to)
  if (whole.end >= to) return whole
  const isStart = (index: number) =>
    tokens[index - 1]?.lower === 'and' &&
    tokens[index - 2]?.lower === ',' &&
    /^(?:the|its|their)$/.test(tokens[index]?.lower ?? '')
  const starts = [...tokens.keys()].filter(index => index > from && index < to && isStart(index))
  const last = starts.at(-1)
  return last === undefined ? whole : readList(tokens, last, to)
}

interface Around {
  readonly topic: Topic
  readonly prefix: Prefix | null
}

function ownList(sentence: Sentence, opener: ListOpener, read: ReadList, around: Around): ProseList | null {
  const items = shareHeads(sentence, read.items).filter(
    item => !isInformation(item, read.items.length === 1) && !isEmpty(item),
  )
  if (!isList(sentence, opener, items)) return null
  const owner = listOwner(sentence, opener, {...read, items}, around)
  if (owner === null || (owner.isGuess && !isClear(sentence, items))) return null
  // "The order status includes pending and sent" gives values.
  if (isPlainAttribute(owner.name) && items.length < 4) return null
  const before = sentence.tokens[opener.from - 1]?.lower ?? ''
  return {
    rule: `list-${opener.kind}`,
    sentence,
    owner: owner.name,
    items,
    from: owner.from,
    ownerTo: owner.to,
    to: read.end,
    isOptional: /^(?:can|may|might|could)$/.test(before),
  }
}

/** So much of a list that it is one whatever it is about. */
function isClear(sentence: Sentence, items: readonly ListItem[]): boolean {
  const properties = items.filter(item => isProperty(sentence, item)).length
  return properties >= 2 && properties * 10 >= items.length * 6
}

/** "has information such as": what it has comes then. */
function isInformation(item: ListItem, isOnly: boolean): boolean {
  const of = item.words.findIndex(({lower}) => lower === 'of')
  const words = of < 0 ? item.words : item.words.slice(0, of)
  const isLabel = informationWords.has(words.at(-1)?.lemma ?? '')
  return (
    isLabel && (isOnly || words.every(({lemma, lower}) => informationWords.has(lemma) || emptyAdjectives.has(lower)))
  )
}

function isEmpty({words, from, to}: ListItem): boolean {
  const last = words.at(-1)
  return last !== undefined && to > from && emptyEndings.has(last.lemma)
}

function isList(sentence: Sentence, {kind}: ListOpener, items: readonly ListItem[]): boolean {
  const properties = items.filter(item => isProperty(sentence, item)).length
  if (items.length === 0 || properties === 0) return false
  const share = properties / items.length
  // "including approval, archiving and querying" tells of what is done.
  if (items.filter(({words}) => words.length === 1 && isDoing(words[0])).length * 3 >= items.length) return false
  const plural = items.filter(({words}) => isPlural(words)).length
  // "resources such as wards and departments" are things.
  if (/^(?:includes|brackets)$/.test(kind) && items.length >= 2 && plural * 10 > items.length * 8) return false
  if (kind === 'includes' || kind === 'has') return items.length === 1 || share >= 0.3
  if (kind === 'records') return share >= 0.5 || properties >= 3
  // "A catalog with categories and variants" has things, no attributes.
  return items.length >= 2 && share >= 0.5 && (kind !== 'with' || plural * 3 < items.length)
}

function isDoing(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    /...ing$/.test(word.lower) &&
    !/^(?:rating|ranking|heading|building|landing|spelling|bearing|setting|meeting)s?$/.test(word.lower)
  )
}

function isPlural(words: ListItem['words']): boolean {
  const last = words.at(-1)
  return last !== undefined && singular(last.lower) !== last.lower
}

/** "customer information (customer name, phone)" within a list: a thing that has these. */
function nested(sentence: Sentence, items: readonly ListItem[], topic: Topic): readonly ProseList[] {
  return items.flatMap(({bracket}) => {
    if (bracket === null) return []
    const opener: ListOpener = {kind: 'brackets', from: bracket, to: bracket + 1}
    const found = ownList(sentence, opener, readFrom(sentence, opener, 0), {topic, prefix: null})
    return found ? [found] : []
  })
}
