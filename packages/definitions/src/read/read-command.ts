import {commandId} from '../text/command-id.js'
import type {CommandDefinition, Located, Origin} from '../definition.js'
import {listField, rawField, textField} from '../front-matter/front-fields.js'
import type {FrontMatter} from '../front-matter/front-matter.js'
import {readBase} from './read-base.js'
import type {Reading} from './reading.js'

const project: Origin = {kind: 'project', name: 'project'}

/** Reads a command from any file, usually below `commands/`. `shown` names the file in problems. Never throws. */
export async function readCommand(file: string, origin = project, shown = file): Promise<Reading<CommandDefinition>> {
  const {base, front, source, problems} = await readBase('command', file, origin, shown)
  if (!base) return {definition: null, problems, source}
  const definition: CommandDefinition = {
    kind: 'command',
    ...base,
    id: commandId(shown),
    argumentHint: rawField(front, 'argument-hint'),
    allowedTools: listField(front, 'allowed-tools', problems),
    agent: located(front, 'agent', textField(front, 'agent', problems)),
    model: rawField(front, 'model'),
  }
  return {definition, problems, source}
}

function located(front: FrontMatter, key: string, text: string | null): Located | null {
  const at = front.keys?.get(key)?.at
  return at && text !== null ? {text, at} : null
}
