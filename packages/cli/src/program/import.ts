import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addImport: AddCommand = (program, terminal, end) => {
  program
    .command('import')
    .summary('show what a folder of others would bring, and how to use it')
    .description(
      'Reads a folder, plugin or marketplace of others: what it defines, what is wrong, what it collides with.',
    )
    .argument('<folder>', 'where it lies')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('import ../team-agents', 'import vendor/release-tools --json'))
    .action(async (folder: string, options: {json?: true}) => {
      const {importFolder} = await import('../commands/import.js')
      end(await importFolder(folder, options, terminal))
    })
}
