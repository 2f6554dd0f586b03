import {quoteName} from './quote-name.js'

/** `(a, b)`: the columns of a key. */
export function nameList(names: readonly string[]): string {
  return `(${names.map(quoteName).join(', ')})`
}
