import type {RunOptions} from '../commands/run.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'
import {workOptions} from './work-options.js'

export const addRun: AddCommand = (program, terminal, end) => {
  const command = program
    .command('run')
    .summary('run a CUJ')
    .description('Runs a CUJ: the one that is named, the one in a file, or the one that the request describes.')
  workOptions(command)
    .option('--concurrency <n>', 'how many steps may run at once (default: 1)')
    .option('--budget <limits>', 'stop when one is reached, as in steps=100,seconds=600,tokens=1e6,cost=5')
    .option('--check', 'write nothing: show what would be published otherwise than it is, and exit 1 if anything is')
    .option('--force', 'write over what people changed, and keep it in the folder of the run')
    .option('--run-id <id>', 'name of the run (default: time and four hex digits)')
    .option('--workflow-id <id>', 'name in the files (default: the name of the run)')
    .option('--json', 'print one JSON object a line: every event, then problems')
    .option('--quiet', 'print problems and the summary only')
    .addHelpText(
      'after',
      examples(
        'run "Design database for user management"',
        'run CUJ-008 "Design database schema for e-commerce" --output prisma --out .',
        'run CUJ-008 "Design database schema for e-commerce" --out . --check',
        'run CUJ-008 --brief brief.json --json',
        'run CUJ-008 "add subscriptions" --from db/schema.sql',
        'run CUJ-008 "Design database for a library" --concurrency 4 --budget seconds=600',
        'run --cuj my-journey.md "Design database for a library"',
      ),
    )
    .action(async (first: string | undefined, second: string | undefined, options: RunOptions) => {
      const {run} = await import('../commands/run.js')
      end(await run([first, second], options, terminal))
    })
}
