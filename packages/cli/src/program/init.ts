import type {InitOptions} from '../commands/init.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addInit: AddCommand = (program, terminal, end) => {
  program
    .command('init')
    .summary('make the first agent, skill and CUJ in a repository')
    .description(
      'Makes what a repository begins with: an agent, a skill, a CUJ, the configuration and a CI workflow. Writes over nothing.',
    )
    .argument('[folder]', 'where (default: this folder)')
    .allowExcessArguments(false)
    .option('--name <name>', 'what people call the project (default: the name in package.json, or of the folder)')
    .option('--yes', 'ask nothing, and add a script to package.json')
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('init', 'init shop --name "Corner Shop" --yes'))
    .action(async (folder: string | undefined, options: InitOptions) => {
      const {init} = await import('../commands/init.js')
      end(await init(folder, options, terminal))
    })
}
