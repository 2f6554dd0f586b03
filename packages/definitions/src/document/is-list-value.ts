import type {DocumentValue} from './document-value.js'

/** `Array.isArray` does not narrow readonly arrays. */
export function isListValue(value: DocumentValue): value is readonly DocumentValue[] {
  return Array.isArray(value)
}
