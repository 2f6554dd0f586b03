import type {ExportOptions} from '../commands/export.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addExport: AddCommand = (program, terminal, end) => {
  program
    .command('export')
    .summary('pack agents, skills, commands and CUJs as a plugin for other tools')
    .description(
      'Packs what this project defines as a plugin that other tools load. Replaces an earlier export, and nothing else.',
    )
    .argument('<target>', 'claude-plugin or agent-plugin')
    .argument('<dir>', 'folder to put it into')
    .allowExcessArguments(false)
    .option('--name <name>', 'name of the plugin (default: that of the project)')
    .option('--version <version>', 'version of the plugin (default: that of the project)')
    .option('--all', 'with the definitions of plugins')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples('export claude-plugin dist/plugin', 'export agent-plugin dist/agent-plugin --name order-tools'),
    )
    .action(async (target: string, dir: string, options: ExportOptions) => {
      const {exportPlugin} = await import('../commands/export.js')
      end(await exportPlugin(target, dir, options, terminal))
    })
}
