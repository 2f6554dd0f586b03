import {limitName} from '../../words/limit-name.js'
import type {Named} from './cursor.js'

/** The name of an attribute: words are joined, `first name` to `first_name`, and what stood in backticks stays as it is. */
export function nameOf({words, quoted}: Named): string {
  return limitName(quoted ? words : words.replaceAll(' ', '_'))
}
