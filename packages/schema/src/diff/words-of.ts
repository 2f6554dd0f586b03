import {sqlWords} from '../sql/scan/sql-words.js'
import type {Element} from './element.js'

const none: ReadonlySet<string> = new Set()
const known = new WeakMap<Element, ReadonlySet<string>>()

/** The words of the SQL that an element needs, read once. */
export function wordsOf(element: Element): ReadonlySet<string> {
  if (element.sql.length === 0) return none
  const words = known.get(element) ?? new Set(element.sql.flatMap(sqlWords))
  known.set(element, words)
  return words
}
