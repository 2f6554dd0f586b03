import type {ProveOptions} from '../../commands/schema/prove.js'
import type {AddCommand} from '../add-command.js'
import {examples} from '../examples.js'
import {source} from './source-argument.js'

export const addProve: AddCommand = (schema, terminal, end) => {
  schema
    .command('prove')
    .summary('execute a schema on a real server, and show that it does what it says')
    .description(
      'Makes the schema in a scratch database, undoes it and makes it again, and tries a good and a bad row on every constraint. Fails unless all is proved.',
    )
    .argument('<source>', source)
    .allowExcessArguments(false)
    .option('--engine <engine>', 'where to prove: `embedded`, `pglite` or the URL of a PostgreSQL server', 'embedded')
    .option('--seeds <folder>', 'also write a script of made-up rows that the schema accepts')
    .option('--json', 'print one JSON object: the proof report')
    .option('--quiet', 'print what is not proved and the sum only')
    .addHelpText(
      'after',
      examples(
        'schema prove db/schema.sql',
        'schema prove db/schema.sql --seeds seeds',
        'schema prove migrations/ --engine postgresql://me@localhost/postgres',
      ),
    )
    .action(async (from: string, options: ProveOptions) => {
      const {prove} = await import('../../commands/schema/prove.js')
      end(await prove(from, options, terminal))
    })
}
