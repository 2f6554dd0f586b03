import {sqlWords} from '../sql/scan/sql-words.js'
import type {Element} from './element.js'

const known = new WeakMap<Element, ReadonlySet<string>>()

/** The words of the SQL that an element needs, read once. */
export function wordsOf(element: Element): ReadonlySet<string> {
  const words = known.get(element) ?? new Set(element.sql.flatMap(sqlWords))
  known.set(element, words)
  return words
}
