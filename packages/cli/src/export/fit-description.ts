import type {Definition} from '@journeywright/definitions'
import {cutText} from '../print/cut-text.js'
import {oneLine} from '../scaffold/text/one-line.js'
import type {Fitted} from './fitted.js'
import {changed} from './problems.js'

const longest = 1024

/** With a description that a list has room for; untouched where it has one. */
export function fitDescription(
  {document, problems}: Fitted,
  {description, name, kind, shown}: Definition,
  reader: string,
): Fitted {
  const written = document.get('description')
  const isText = typeof written === 'string' && written.trim() !== ''
  if (isText && written.length <= longest) return {document, problems}
  const what = isText ? `description of ${written.length} characters` : `${kind} without a description`
  const fix = isText ? 'Shorten it; the rest belongs into the body.' : 'Write one: what it does, and when to use it.'
  const problem = changed(what, `one of at most 1,024 for ${reader}`, fix, {file: shown, line: 1, column: 1})
  const text = isText ? written : oneLine(description) || name
  // Readers count in UTF-16, `cutText` in whole characters.
  const room = longest - (text.length - Array.from(text).length)
  return {document: document.set('description', cutText(text, room)), problems: [...problems, problem]}
}
