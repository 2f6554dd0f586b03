import type {ReadOptions} from '../../commands/schema/read.js'
import type {AddCommand} from '../add-command.js'
import {examples} from '../examples.js'
import {source} from './source-argument.js'

export const addRead: AddCommand = (schema, terminal, end) => {
  schema
    .command('read')
    .summary('say what a schema holds')
    .description('Reads a schema and says what it holds; what the model cannot hold is listed with its place.')
    .argument('<source>', source)
    .allowExcessArguments(false)
    .option('--json', 'print the schema document')
    .option('--sql', 'print it as SQL of PostgreSQL')
    .option('-o, --output <file>', 'write to this file')
    .addHelpText(
      'after',
      examples('schema read db/schema.sql', 'schema read postgresql://me@localhost/shop --json -o shop.json'),
    )
    .action(async (from: string, options: ReadOptions) => {
      const {read} = await import('../../commands/schema/read.js')
      end(await read(from, options, terminal))
    })
}
