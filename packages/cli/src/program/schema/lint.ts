import type {LintOptions} from '../../commands/schema/lint.js'
import type {AddCommand} from '../add-command.js'
import {collect} from '../collect.js'
import {examples} from '../examples.js'
import {source} from './source-argument.js'

export const addLint: AddCommand = (schema, terminal, end) => {
  schema
    .command('lint')
    .summary('judge a schema by the rules')
    .description(
      'Says what is wrong with a schema, the worst first; fails on an error. `explain CODE` tells more of a rule.',
    )
    .argument('<source>', source)
    .allowExcessArguments(false)
    .option('--rule <code>', 'only this rule; once for each', collect)
    .option('--all', 'print every finding, not the first of each rule')
    .option('--json', 'print one JSON object')
    .option('--quiet', 'print errors only')
    .addHelpText('after', examples('schema lint db/schema.sql', 'schema lint migrations/ --rule foreign-key-indexed'))
    .action(async (from: string, options: LintOptions) => {
      const {lint} = await import('../../commands/schema/lint.js')
      end(await lint(from, options, terminal))
    })
}
