import type {OverrideOptions} from '../commands/override.js'
import type {AddCommand} from './add-command.js'
import {decideOptions} from './decide-options.js'
import {examples} from './examples.js'

export const addOverride: AddCommand = (program, terminal, end) => {
  const command = program
    .command('override')
    .summary('let a step pass against its gates, with the risk on record')
    .description(
      'Lets a waiting step pass with what it has made, though its gates refuse it. The report keeps the risk, your name, the time and the hashes. A step that has made nothing is left out, and so is what depends on it.',
    )
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
    .argument('<step>', 'id of a step')
  decideOptions(command)
    .requiredOption('--risk <text>', 'what may go wrong')
    .requiredOption('--by <name>', 'who takes the risk')
    .addHelpText('after', examples('override latest 2 --risk "No index for search yet" --by Ada'))
    .action(async (run: string, step: string, options: OverrideOptions) => {
      const {override} = await import('../commands/override.js')
      end(await override(run, step, options, terminal))
    })
}
