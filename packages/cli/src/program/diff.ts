import type {DiffOptions} from '../commands/diff.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addDiff: AddCommand = (program, terminal, end) => {
  program
    .command('diff')
    .summary('tell how two runs differ')
    .description(
      'Compares two runs: plan, outcomes and verdicts of the steps, artifacts, criteria, times. Artifacts that differ in the names of the runs only are the same.',
    )
    .argument('<run1>', 'id of a run, the beginning of one, or `latest`')
    .argument('<run2>', 'the one to compare it with')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('diff 20261122-1602 latest', 'diff r1 r2 --json'))
    .action(async (first: string, second: string, options: DiffOptions) => {
      const {diff} = await import('../commands/diff.js')
      end(await diff(first, second, options, terminal))
    })
}
