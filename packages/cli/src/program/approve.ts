import type {ApproveOptions} from '../commands/approve.js'
import type {AddCommand} from './add-command.js'
import {collect} from './collect.js'
import {decideOptions} from './decide-options.js'
import {examples} from './examples.js'

export const addApprove: AddCommand = (program, terminal, end) => {
  const command = program
    .command('approve')
    .summary('tick a step or a criterion, or answer what a step asks')
    .description(
      'Says yes to what a run waits for, and goes on with it: a step by hand is done, a condition applies, a question has an answer. Ticks a criterion that no program can check.',
    )
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
    .argument('[step]', 'id of a step or name of a criterion (default: the only one that waits)')
  decideOptions(command)
    .option('--answer <id=text>', 'answer to a question of the step; once for each', collect)
    .option('--by <name>', 'who approves (default: the name of your account)')
    .addHelpText(
      'after',
      examples('approve latest', 'approve r1 2 --by Ada', 'approve r1 1 --answer who="Ada Lovelace"'),
    )
    .action(async (run: string, step: string | undefined, options: ApproveOptions) => {
      const {approve} = await import('../commands/approve.js')
      end(await approve(run, step, options, terminal))
    })
}
