import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'
import {addDiff} from './schema/diff.js'
import {addErd} from './schema/erd.js'
import {addLint} from './schema/lint.js'
import {addProve} from './schema/prove.js'
import {addRead} from './schema/read.js'

export const addSchema: AddCommand = (program, terminal, end) => {
  const schema = program
    .command('schema')
    .summary('read, judge, compare, prove and draw a schema that you have')
    .description('Works on PostgreSQL schemas that exist: files, folders of migrations, live databases. Changes none.')
    .usage('<command> [options] <source>')
    .argument('[command]')
    .allowExcessArguments()
    .helpCommand(false)
    .configureHelp({subcommandTerm: command => command.name()})
    .addHelpText(
      'after',
      examples('schema read db/schema.sql', 'schema lint migrations/', 'schema diff old.sql new.sql --out migrations'),
    )
  schema.action(async (name: string | undefined) => {
    const {schema: answer} = await import('../commands/schema.js')
    end(answer(name, schema, terminal))
  })
  for (const add of [addRead, addLint, addDiff, addProve, addErd]) add(schema, terminal, end)
}
