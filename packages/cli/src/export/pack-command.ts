import type {CommandDefinition} from '@journeywright/definitions'
import {fitDescription} from './fit-description.js'
import type {Layout} from './layout.js'
import {openFitted} from './open-fitted.js'
import type {Packed} from './packed.js'

/** A command is called by its path: `we:deploy` is `we/deploy.md`. */
export async function packCommand(command: CommandDefinition, {reader, commands}: Layout): Promise<Packed> {
  const {document, problems} = fitDescription(await openFitted(command, reader), command, reader)
  const path = `${commands}${command.id.split(':').join('/')}.md`
  return {files: [{path, bytes: document.toBytes(), isExecutable: false, source: command.file}], problems}
}
