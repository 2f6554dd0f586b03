import type {ErdOptions} from '../../commands/schema/erd.js'
import type {AddCommand} from '../add-command.js'
import {examples} from '../examples.js'
import {source} from './source-argument.js'

export const addErd: AddCommand = (schema, terminal, end) => {
  schema
    .command('erd')
    .summary('draw a schema')
    .description('Draws tables, keys and how they refer to each other.')
    .argument('<source>', source)
    .allowExcessArguments(false)
    .option('--format <format>', 'mermaid, markdown, svg, png or dbml (default: by the name of the file, else mermaid)')
    .option('--json', 'print one JSON object')
    .option('-o, --output <file>', 'write to this file')
    .addHelpText('after', examples('schema erd db/schema.sql', 'schema erd migrations/ -o docs/schema.md'))
    .action(async (from: string, options: ErdOptions) => {
      const {erd} = await import('../../commands/schema/erd.js')
      end(await erd(from, options, terminal))
    })
}
