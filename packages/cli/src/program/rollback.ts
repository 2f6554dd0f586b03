import type {RollbackOptions} from '../commands/rollback.js'
import type {AddCommand} from './add-command.js'
import {decideOptions} from './decide-options.js'
import {examples} from './examples.js'

export const addRollback: AddCommand = (program, terminal, end) => {
  const command = program
    .command('rollback')
    .summary('make a step and all that depends on it anew')
    .description('Makes a step and everything that depends on it anew, with all agents and tries.')
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
  decideOptions(command)
    .requiredOption('--to <step>', 'id of the step to begin at')
    .option('--by <name>', 'who decides (default: the name of your account)')
    .addHelpText('after', examples('rollback latest --to 1'))
    .action(async (run: string, options: RollbackOptions) => {
      const {rollback} = await import('../commands/rollback.js')
      end(await rollback(run, options, terminal))
    })
}
