import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addShow: AddCommand = (program, terminal, end) => {
  program
    .command('show')
    .summary('show what was read from the file of a definition')
    .description('Shows what was read from the file of an agent, a skill, a command, a CUJ or a plugin.')
    .argument('<id>', 'its id, name or alias')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('show CUJ-008', 'show database-architect', 'show schema-design --json'))
    .action(async (id: string, options: {json?: true}) => {
      const {show} = await import('../commands/show.js')
      end(await show(id, options, terminal))
    })
}
