import {isAttributeLike} from '../facts/is-attribute-like.js'
import {readItem, type Item} from '../facts/read-item.js'
import type {ListItem} from './read-list.js'
import type {Sentence} from './sentence.js'

/** "…, which is unique" is a note on what stands before it. */
const relative = /,?\s+(?:which|that) (?:is|are|must be) (unique|optional|required|mandatory)\b/i

/** "whether it includes workshops" is `includes_workshops`. */
const question =
  /^whether (?:or not )?(?:(?:an?|the|it|they|he|she|its|their)\s)?(?:\w+\s)??(?:(?:is|are|was|were|has|have|had)\s)?(?:been\s)?/i

/** What a list's item says, as it stands in the text, with its notes. Null when it names nothing. */
export function itemOf(sentence: Sentence, {from, to, words, owner, head}: ListItem): Item | null {
  const {tokens, clause} = sentence
  const first = owner.length > 0 ? words[0] : tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return null
  const shared = head ? ` ${head.lemma}` : ''
  const said = clause.text
    .slice(first.start, last.end)
    .replaceAll(/["“”]+/g, ' ')
    .replace(relative, ' ($1)')
    .replace(question, '')
  const text = `${said}${shared}`
  const item = readItem({text, start: clause.span[0] + first.start})
  return item && {...item, end: clause.span[0] + last.end}
}

/** It reads like something that is known of a thing. */
export function isProperty(sentence: Sentence, item: ListItem): boolean {
  const read = itemOf(sentence, item)
  return read !== null && isAttributeLike(read)
}
