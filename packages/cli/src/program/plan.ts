import type {PlanOptions} from '../commands/plan.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'
import {workOptions} from './work-options.js'

export const addPlan: AddCommand = (program, terminal, end) => {
  const command = program
    .command('plan')
    .summary('say what a run would do, and change nothing')
    .description('Plans a run: for every step who performs it, from what, into what, and judged by what.')
  workOptions(command)
    .option('--json', 'print one JSON object')
    .option('--quiet', 'print problems only')
    .addHelpText(
      'after',
      examples('plan CUJ-008 "Design database for user management"', 'plan CUJ-008 --brief brief.json --json'),
    )
    .action(async (first: string | undefined, second: string | undefined, options: PlanOptions) => {
      const {plan} = await import('../commands/plan.js')
      end(await plan([first, second], options, terminal))
    })
}
