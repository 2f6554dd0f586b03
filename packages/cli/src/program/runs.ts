import type {RunsOptions} from '../commands/runs.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addRuns: AddCommand = (program, terminal, end) => {
  program
    .command('runs')
    .summary('list the runs of this folder, or remove old ones')
    .description(
      'Lists the runs of this folder, the newest first. `runs clean` removes those that ended more than a week ago, with what lies in their folder; it leaves those that run, wait or can be resumed, unless you name them.',
    )
    .argument('[action]', '`clean` (default: list)')
    .argument('[run...]', 'with `clean`: the runs to remove, by id or the beginning of one')
    .option('--older-than <age>', 'with `clean`: remove what ended before that, as in 7d, 12h, 30m')
    .option('--all', 'with `clean`: remove all that have ended')
    .option('--dry-run', 'with `clean`: say what would be removed, and remove nothing')
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('runs', 'runs --json', 'runs clean --older-than 2d', 'runs clean 20261123-0433'))
    .action(async (action: string | undefined, names: readonly string[], options: RunsOptions) => {
      const {runs} = await import('../commands/runs.js')
      end(await runs(action, names, options, terminal))
    })
}
