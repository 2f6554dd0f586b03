import {stopWords} from '../text/stop-words.js'

/** A value of a list: a word, or a text in double quotes. */
export function printValue(value: string): string {
  return /^[a-z][a-z0-9_]*$/.test(value) && !stopWords.has(value) ? value : JSON.stringify(value)
}
