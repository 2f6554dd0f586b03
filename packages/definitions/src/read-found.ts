import type {Definition} from './definition.js'
import type {FoundFile} from './find-files.js'
import {readPlugin} from './plugins/read-plugin.js'
import {readAgent} from './read-agent.js'
import {readCommand} from './read-command.js'
import {readCujFile} from './read-cuj-file.js'
import {readSkill} from './read-skill.js'
import type {Reading} from './reading.js'

/** Reads a found file as what its folder says it is. */
export function readFound({kind, file, origin, shown}: FoundFile): Promise<Reading<Definition>> {
  if (kind === 'plugin') return readPlugin(file, origin, shown)
  if (kind === 'command') return readCommand(file, origin, shown)
  if (kind === 'agent') return readAgent(file, origin, shown)
  return kind === 'skill' ? readSkill(file, origin, shown) : readCujFile(file, origin, shown)
}
