import type {Definition} from '../definition.js'
import type {FoundFile} from '../files/find-files.js'
import type {Reading} from './reading.js'

/** Reads a found file as what its folder says it is. Readers are loaded when they are needed. */
export async function readFound({kind, file, origin, shown}: FoundFile): Promise<Reading<Definition>> {
  switch (kind) {
    case 'agent':
      return (await import('./read-agent.js')).readAgent(file, origin, shown)
    case 'skill':
      return (await import('./read-skill.js')).readSkill(file, origin, shown)
    case 'command':
      return (await import('./read-command.js')).readCommand(file, origin, shown)
    case 'cuj':
      return (await import('../cuj/read-cuj-file.js')).readCujFile(file, origin, shown)
    case 'plugin':
      return (await import('../plugins/read-plugin.js')).readPlugin(file, origin, shown)
  }
}
