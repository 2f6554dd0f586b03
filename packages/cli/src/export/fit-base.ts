import type {AgentDefinition, SkillDefinition} from '@journeywright/definitions'
import type {Place} from '@journeywright/problems'
import {cutText} from '../print/cut-text.js'
import {oneLine} from '../scaffold/text/one-line.js'
import type {Fitted} from './fitted.js'
import {changed} from './problems.js'

const longest = 1024

/** With the `name` that it is exported under, and a `description` that a list has room for; untouched where it has both. */
export function fitBase(
  fitted: Fitted,
  definition: AgentDefinition | SkillDefinition,
  name: string,
  reader: string,
): Fitted {
  return fitDescription(fitName(fitted, definition, name, reader), definition, reader)
}

function fitName(
  {document, problems}: Fitted,
  {kind, shown}: AgentDefinition | SkillDefinition,
  name: string,
  reader: string,
): Fitted {
  const written = document.get('name')
  if (written === name) return {document, problems}
  const what = typeof written === 'string' ? `name \`${oneLine(written)}\`` : `${kind} without a name`
  const problem = changed(what, `\`${name}\` for ${reader}`, `Write \`name: ${name}\`.`, startOf(shown))
  return {document: document.set('name', name), problems: [...problems, problem]}
}

function fitDescription(
  {document, problems}: Fitted,
  {description, name, kind, shown}: AgentDefinition | SkillDefinition,
  reader: string,
): Fitted {
  const written = document.get('description')
  const isText = typeof written === 'string' && written.trim() !== ''
  if (isText && written.length <= longest) return {document, problems}
  const what = isText ? `description of ${written.length} characters` : `${kind} without a description`
  const fix = isText ? 'Shorten it; the rest belongs into the body.' : 'Write one: what it does, and when to use it.'
  const problem = changed(what, `one of at most 1,024 for ${reader}`, fix, startOf(shown))
  const text = isText ? written : oneLine(description) || name
  // Readers count in UTF-16, `cutText` in whole characters.
  const room = longest - (text.length - Array.from(text).length)
  return {document: document.set('description', cutText(text, room)), problems: [...problems, problem]}
}

function startOf(shown: string): Place {
  return {file: shown, line: 1, column: 1}
}
