import {splitWords} from '../names/split-words.js'
import type {Link} from './find-links.js'

/**
 * What the other row is to this one: `shipping_address_id` is its `shipping address`. A column that says no more than
 * what is stored in it (`sku`) speaks only where several keys lead to the same table; else the other model's name does.
 */
export function roleOf({key, to}: Link, isOneOfSeveral: boolean): readonly string[] {
  const words = splitWords(key.columns.at(-1) ?? '')
  if (words.length > 1 && keyWords.has(words.at(-1) ?? '')) return words.slice(0, -1)
  return isOneOfSeveral && words.length > 0 ? words : to.words
}

const keyWords: ReadonlySet<string> = new Set(['id', 'uuid', 'fk'])
