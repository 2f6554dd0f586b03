import type {Token} from './token.js'

/** One item of a list in a sentence. Indexes are of the sentence's tokens, end exclusive, brackets after it included. */
export interface ListItem {
  readonly from: number
  readonly to: number
  /** Without determiners and brackets. */
  readonly words: readonly Token[]
  /** The index of the bracket after it; null for none. */
  readonly bracket: number | null
  /** "the customer's name": the words of the customer. */
  readonly owner: readonly Token[]
  /** Joined to the item before by "and" or "or". */
  readonly isJoined: boolean
  /** The noun that it shares with the item after it: the time of "start and end time". */
  readonly head?: Token
}

export interface ReadList {
  readonly items: readonly ListItem[]
  /** The index of the token that ended it. */
  readonly end: number
  /** That token's word; empty at the end of the text. */
  readonly stop: string
}

const separators = new Set([',', '，', '、', ';', '/', '&', 'and', 'or', 'plus', 'as well as'])
const skipped = new Set('also including include both either optional optionally : " “ ” \' ` ‘ " '.split(' '))
const determiners =
  /^(?:an?|the|its|their|his|her|our|each|every|all|any|some|this|these|those|no|relevant|corresponding|following)$/
const stops = new Set(
  `which that where who whom whose when while so to if because since as through during after before ensuring supporting allowing
  enabling using based thus then it they we you he she thereby such helping facilitating providing via within upon until
  according regarding involving`.split(/\s+/),
)
const prepositionsInside = new Set('of in per at'.split(' '))

/** The items from a token on, until a verb, a subordinate clause or the end of the sentence. */
export function readList(tokens: readonly Token[], from: number, limit = tokens.length): ReadList {
  const items: ListItem[] = []
  let start = from
  let isJoined = false
  for (let at = from; at <= limit; at++) {
    const token = at < limit ? tokens[at] : undefined
    const lower = token?.lower ?? ''
    if (lower === '(' || lower === '[') {
      at = closing(tokens, at, limit)
      continue
    }
    const isSeparator = separators.has(lower)
    const stop = token === undefined || (!isSeparator && stopsList(tokens, at, start, {first: from, limit}))
    if (!isSeparator && !stop) continue
    const second = stop ? secondList(tokens, items, at) : null
    if (second !== null) return second
    if (stop && token && isSubjectOf(token, items.length, at - start)) return {items, end: at, stop: lower}
    const item = itemAt(tokens, start, at, isJoined)
    if (item) items.push(item)
    if (stop) return {items, end: at, stop: lower}
    isJoined = /^(?:and|or|&)$/.test(lower) || (isJoined && item === null)
    start = at + 1
  }
  return {items, end: limit, stop: ''}
}

/** What stands before "is", "can" or another verb begins a clause of its own. */
function isSubjectOf({tag, lower}: Token, before: number, words: number): boolean {
  if (before === 0) return false
  return (
    tag === 'AUX' ||
    /^(?:it|they|we)$/.test(lower) ||
    (words > 0 && tag === 'VERB' && !/(?:ed|ing|includes?|contains?)$/.test(lower))
  )
}

/** "… one manager, and the name and phone of the manager need to be recorded": the second list is another one. */
function secondList(tokens: readonly Token[], items: readonly ListItem[], at: number): ReadList | null {
  if (!/^(?:needs?|must|should|shall|are|will)$/.test(tokens[at]?.lower ?? '')) return null
  const isFirst = ({from, isJoined}: ListItem) => isJoined && /^(?:the|its|their)$/.test(tokens[from]?.lower ?? '')
  const index = items.findLastIndex(isFirst)
  const first = index > 0 ? items[index] : undefined
  return first ? {items: items.slice(0, index), end: first.from, stop: 'and'} : null
}

interface Bounds {
  readonly first: number
  readonly limit: number
}

function closing(tokens: readonly Token[], from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (/^[([]$/.test(tokens[at]?.text ?? '')) depth++
    if (/^[)\]]$/.test(tokens[at]?.text ?? '') && --depth === 0) return at
  }
  return limit - 1
}

function stopsList(tokens: readonly Token[], at: number, start: number, {first, limit}: Bounds): boolean {
  const token = tokens[at]
  if (!token) return true
  const {lower, tag} = token
  const hasWords = tokens.slice(start, at).some(({tag: other}) => /^(?:NOUN|PROPN|ADJ|X)$/.test(other))
  if (/^(?:etc\.?|[.!?。:)\]])$/.test(lower)) return true
  if (tokens[start]?.lower === 'whether') return false
  if (lower === 'whether') return false
  if (stops.has(lower)) return !(lower === 'such' && !hasWords)
  if (/^(?:including|includes?|contain(?:s|ing)?)$/.test(lower)) return at > first
  // "generating a log": what looked like a name does something.
  if (hasWords && /^(?:an?|the|each|every|its|their)$/.test(lower) && !isLinked(tokens, at)) return true
  if (tag === 'AUX' || tag === 'PRON') return !determiners.test(lower)
  if (tag === 'ADP' || tag === 'SCONJ') return hasWords ? !isInsideName(tokens, at, limit) : start > first
  if (tag === 'VERB') return !isVerbInName(tokens, at, start, hasWords)
  return false
}

function isLinked(tokens: readonly Token[], at: number): boolean {
  return /^(?:ADP|SCONJ|CCONJ)$/.test(tokens[at - 1]?.tag ?? '')
}

/** "date of birth", "person in charge", "price per unit". */
function isInsideName(tokens: readonly Token[], at: number, limit: number): boolean {
  const {lower = ''} = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (at + 1 >= limit || !next || separators.has(next.lower)) return /^(?:in|out|off|up)$/.test(lower)
  if (lower === 'in' || lower === 'at')
    return /^(?:charge|time|stock|advance|days|hours|minutes|seconds)$/.test(next.lower) || next.tag === 'NOUN'
  return prepositionsInside.has(lower)
}

/** "estimated time", "date of posting", "products sold": between other words of an item. */
function isVerbInName(tokens: readonly Token[], at: number, start: number, hasWords: boolean): boolean {
  const next = tokens[at + 1]
  const {lower = ''} = tokens[at] ?? {}
  const isEnd = next === undefined || separators.has(next.lower) || /^[.)(]$/.test(next.lower)
  const isNoun = next !== undefined && /^(?:NOUN|PROPN|ADJ|X)$/.test(next.tag)
  if (/^(?:of)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (hasWords) return isEnd || (isNoun && /(?:ing|ed|t)$/.test(lower))
  return (isNoun && /(?:ing|ed|t)$/.test(lower)) || (at === start && isEnd)
}

function itemAt(tokens: readonly Token[], from: number, to: number, isJoined: boolean): ListItem | null {
  let first = from
  while (first < to && skipped.has(tokens[first]?.lower ?? '')) first++
  let last = to
  while (
    last > first &&
    (skipped.has(tokens[last - 1]?.lower ?? '') || /^(?:of|for|in|the)$/.test(tokens[last - 1]?.lower ?? ''))
  )
    last--
  const all = tokens.slice(first, last)
  const open = all.findIndex(({text}) => text === '(' || text === '[')
  const plain = open < 0 ? all : all.slice(0, open)
  const mark = plain.findIndex(({lower}) => /^['’]s?$/.test(lower))
  const owner = mark > 0 ? withoutDeterminers(plain.slice(0, mark)) : []
  const words = withoutDeterminers(mark > 0 ? plain.slice(mark + 1) : plain)
  if (words.length === 0 || words.length > 8 || !words.some(({text}) => /\p{L}/u.test(text))) return null
  return {from: first, to: last, words, bracket: open < 0 ? null : first + open, owner, isJoined}
}

function withoutDeterminers(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(({lower}) => !determiners.test(lower))
  return (first < 0 ? [] : words.slice(first)).filter(({text}) => !/^["“”'`‘’]$/.test(text))
}
