import {isText} from '../../lookup/is-text.js'
import {nameWords} from '../../lookup/name-words.js'
import type {Column} from '../../model.js'

const endings = ['csv', 'ids', 'list']
const said =
  /\b(?:comma|semicolon|pipe|space)[- ](?:separated|delimited)\b|\bseparated by (?:commas?|semicolons?|pipes?)\b|\bCSV\b/i

/** True for a text that, by its name or its comment, holds several values. */
export function isCommaList({name, type, comment}: Column): boolean {
  return isText(type) && (endings.includes(nameWords(name).at(-1) ?? '') || said.test(comment))
}
