import {singular} from '../words/singular.js'
import {isProperty} from './item-text.js'
import type {ListItem} from './read-list.js'
import type {Sentence} from './sentence.js'

const heads = new Set(
  'time date timestamp status name number address price location point place type amount count rate quantity level image'.split(
    ' ',
  ),
)

/** Of "start and end time", "creation, update and deletion times" each is a time. */
export function shareHeads(sentence: Sentence, items: readonly ListItem[]): readonly ListItem[] {
  return items.map((item, index) => {
    const next = headed(sentence, items, index)
    const head = next?.words.at(-1)
    return head && isBare(sentence, item) ? {...item, head} : item
  })
}

/** The item that an item's noun stands in; commas separate it from more than one only when it is a plural. */
function headed(sentence: Sentence, items: readonly ListItem[], index: number): ListItem | null {
  for (let at = index + 1; at < items.length; at++) {
    const item = items[at]
    if (!item) return null
    const last = item.words.at(-1)
    const isEnd = item.isJoined && item.words.length === 2 && last !== undefined && heads.has(last.lemma)
    if (isEnd) return at === index + 1 || singular(last.lower) !== last.lower ? item : null
    if (!isBare(sentence, item)) return null
  }
  return null
}

/** One word that says nothing alone. */
function isBare(sentence: Sentence, item: ListItem): boolean {
  return (
    item.words.length === 1 && item.bracket === null && (item.words[0]?.tag === 'ADJ' || !isProperty(sentence, item))
  )
}
