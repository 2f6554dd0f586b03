import type {DiffOptions} from '../../commands/schema/diff.js'
import type {AddCommand} from '../add-command.js'
import {collect} from '../collect.js'
import {examples} from '../examples.js'
import {source} from './source-argument.js'

export const addDiff: AddCommand = (schema, terminal, end) => {
  schema
    .command('diff')
    .summary('say what makes one schema of another, and write the migration')
    .description('Compares two schemas: each operation with what it locks, what it loses and how hard it is to run.')
    .argument('<from>', source)
    .argument('<to>', 'the schema that it is to become')
    .allowExcessArguments(false)
    .option('--out <folder>', 'write the migrations there, after those that it has')
    .option(
      '--layout <layout>',
      'how files are called: plain, pairs, single, flyway or prisma (default: as those that are there)',
    )
    .option('--name <name>', 'what the migration is called (default: change)')
    .option('--rename <old=new>', 'what was renamed, as in users.mail=email; once for each', collect)
    .option('--renames <file>', 'a file with a rename a line')
    .option('--backfill <column=sql>', "what rows get that lack a value, as in users.email=''; once for each", collect)
    .option('--allow-data-loss', 'let it lose rows or values')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples(
        'schema diff old.sql new.sql',
        'schema diff postgresql://me@localhost/shop schema.sql --out migrations --name add_orders',
        'schema diff old.sql new.sql --rename users.mail=email --allow-data-loss',
      ),
    )
    .action(async (from: string, to: string, options: DiffOptions) => {
      const {diff} = await import('../../commands/schema/diff.js')
      end(await diff(from, to, options, terminal))
    })
}
