import type {CancelOptions} from '../commands/cancel.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addCancel: AddCommand = (program, terminal, end) => {
  program
    .command('cancel')
    .summary('end a run for good')
    .description('Ends a run for good. Nothing is handed over; the folder of the run keeps what was made.')
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
    .allowExcessArguments(false)
    .option('--by <name>', 'who decides (default: the name of your account)')
    .option('--json', 'print one JSON object a line: every event, then problems')
    .option('--quiet', 'print problems and the summary only')
    .addHelpText('after', examples('cancel latest', 'cancel 20261123-0433 --by Ada'))
    .action(async (run: string, options: CancelOptions) => {
      const {cancel} = await import('../commands/cancel.js')
      end(await cancel(run, options, terminal))
    })
}
