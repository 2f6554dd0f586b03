import type {RejectOptions} from '../commands/reject.js'
import type {AddCommand} from './add-command.js'
import {decideOptions} from './decide-options.js'
import {examples} from './examples.js'

export const addReject: AddCommand = (program, terminal, end) => {
  const command = program
    .command('reject')
    .summary('send a step back with a reason')
    .description(
      'Has a step made anew with your reason as feedback, and all that depends on it. Costs none of its tries. Of a condition that waits for an answer: it does not apply.',
    )
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
    .argument('<step>', 'id of a step')
  decideOptions(command)
    .requiredOption('--reason <text>', 'what is wrong with it')
    .option('--by <name>', 'who rejects (default: the name of your account)')
    .addHelpText('after', examples('reject latest 2 --reason "Orders need a currency"'))
    .action(async (run: string, step: string, options: RejectOptions) => {
      const {reject} = await import('../commands/reject.js')
      end(await reject(run, step, options, terminal))
    })
}
