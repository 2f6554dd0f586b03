import type {DesignOptions} from '../commands/design.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addDesign: AddCommand = (program, terminal, end) => {
  program
    .command('design')
    .summary('design a schema from a request, and say where every part comes from')
    .description(
      'Designs a schema from words, without a run: no database is started, and nothing is written but the file of `-o`. `run` proves it and makes files of it.',
    )
    .argument('[request]', 'what the database is for, and what it keeps; `-` for piped text')
    .allowExcessArguments(false)
    .option('--file <file>', 'a text file with the request')
    .option('--brief <file>', 'a typed brief, as JSON')
    .option('--explain', 'print what each stage gave, and where every column comes from')
    .option('--batch <file>', 'one JSON object a line, with id and request; prints one answer a line')
    .option('--strict', 'design nothing unless every sentence is in the controlled language')
    .option('--to-cnl <source>', 'print a schema in the controlled language: of files, a folder, a database')
    .option('--json', 'print one JSON object')
    .option('--sql', 'print it as SQL of PostgreSQL')
    .option(
      '-o, --output <file>',
      'write it: .sql, .json, .mmd, .md, .svg, .png, .dbml, or .txt in the controlled language',
    )
    .addHelpText(
      'after',
      examples(
        'design "A department has a name. Each employee works in one department."',
        'design "Design database for user management" --explain',
        'design --file request.md -o schema.sql',
        'design --batch requests.jsonl',
        'design --to-cnl schema.sql',
      ),
    )
    .action(async (request: string | undefined, options: DesignOptions) => {
      const {design} = await import('../commands/design.js')
      end(await design(request, options, terminal))
    })
}
