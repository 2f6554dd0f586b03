import {stopWords} from '../text/stop-words.js'
import {printCode} from './print-code.js'

/** A column's name: as it is where it is one word to the language. */
export function printName(name: string): string {
  return /^[a-z][a-z0-9_]*$/.test(name) && !stopWords.has(name) ? name : printCode(name)
}
