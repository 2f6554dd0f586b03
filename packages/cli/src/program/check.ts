import type {CheckOptions} from '../commands/check.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addCheck: AddCommand = (program, terminal, end) => {
  program
    .command('check')
    .summary('say what is wrong with agents, skills, commands, CUJs and plugins')
    .description('Checks the definitions of this folder, or those below the given files and folders. Runs nothing.')
    .argument('[path...]', 'files and folders (default: this folder, as the project that it is)')
    .option('--strict', 'fail on a warning too')
    .option('--fix', 'mend what is mechanical, and say what was mended')
    .option('--json', 'print one JSON object')
    .option('--format <format>', 'github: annotations for a workflow of GitHub Actions')
    .option('--quiet', 'print only what makes the check fail')
    .option('--no-cache', 'read every file anew')
    .addHelpText(
      'after',
      examples(
        'check',
        'check --strict --format github',
        'check agents/planner.md --fix',
        'check ../other/.claude --json',
      ),
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const {check} = await import('../commands/check.js')
      end(await check(paths, options, terminal))
    })
}
