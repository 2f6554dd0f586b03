import type {FrontValue} from '../front-matter/front-matter.js'
import type {DocumentValue} from './document-value.js'
import {isListValue} from './is-list-value.js'

/** What the reader gives for a value that was written. */
export function frontValueOf(value: DocumentValue): FrontValue {
  if (isListValue(value)) return value.map(frontValueOf)
  if (typeof value !== 'object') return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, frontValueOf(each)]))
}
