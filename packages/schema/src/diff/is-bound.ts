import {sqlWords} from '../sql/scan/sql-words.js'

/** True for a function whose body is SQL itself, and no text: the server binds it to the columns that it reads. */
export function isBound(definition: string): boolean {
  const words = sqlWords(definition)
  return words.some((word, at) => word === 'return' || (word === 'begin' && words[at + 1] === 'atomic'))
}
