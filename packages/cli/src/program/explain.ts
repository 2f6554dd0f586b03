import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addExplain: AddCommand = (program, terminal, end) => {
  program
    .command('explain')
    .summary('tell what a problem means and how to mend it')
    .description('Prints the page about a problem: why it matters, an example that has it and one that has not.')
    .argument('[code]', 'the code of a problem (default: list all codes)')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('explain', 'explain definitions/unknown-skill', 'explain unknown-skill --json'))
    .action(async (code: string | undefined, options: {json?: true}) => {
      const {explain} = await import('../commands/explain.js')
      end(await explain(code, options, terminal))
    })
}
