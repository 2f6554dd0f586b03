import type {LogOptions} from '../commands/log.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addLog: AddCommand = (program, terminal, end) => {
  program
    .command('log')
    .summary('tell what has happened in a run')
    .description('Prints what has happened in a run, from its journal: a line an event, with its time.')
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
    .allowExcessArguments(false)
    .option('--follow', 'go on until it has ended, also while it waits')
    .option('--json', 'print one JSON object a line, as `run --json` does')
    .addHelpText('after', examples('log latest', 'log latest --follow', 'log 20261123-0433 --json'))
    .action(async (run: string, options: LogOptions) => {
      const {log} = await import('../commands/log.js')
      end(await log(run, options, terminal))
    })
}
