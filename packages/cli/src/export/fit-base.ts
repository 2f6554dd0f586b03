import type {AgentDefinition, SkillDefinition} from '@journeywright/definitions'
import {oneLine} from '../scaffold/text/one-line.js'
import {fitDescription} from './fit-description.js'
import type {Fitted} from './fitted.js'
import {changed} from './problems.js'

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
  const problem = changed(what, `\`${name}\` for ${reader}`, `Write \`name: ${name}\`.`, {
    file: shown,
    line: 1,
    column: 1,
  })
  return {document: document.set('name', name), problems: [...problems, problem]}
}
