import type {ListOptions} from '../commands/list.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addList: AddCommand = (program, terminal, end) => {
  program
    .command('list')
    .summary('list agents, skills, commands, CUJs and plugins, and where each comes from')
    .description('Lists what is known in this folder: its own definitions first, then those of plugins.')
    .argument('[kind]', 'only agents, skills, commands, cujs or plugins')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .option('--quiet', 'of problems, print only errors')
    .addHelpText('after', examples('list', 'list agents', 'list cujs --json'))
    .action(async (kind: string | undefined, options: ListOptions) => {
      const {list} = await import('../commands/list.js')
      end(await list(kind, options, terminal))
    })
}
