import {Command} from 'commander'
import {exitCode} from './exit-code.js'
import type {RunOptions} from './commands/run.js'
import type {PrepareOptions} from './run/prepare.js'
import type {Terminal} from './terminal.js'
import {version} from './version.js'

/** The commands and their help. An action leaves its exit code with `end`; what it needs is loaded only then. */
export function makeProgram(terminal: Terminal, end: (code: number) => void): Command {
  const program = new Command('journeywright')
    .description('Runs critical user journeys written in markdown, and proves what they make.')
    .usage('[options] <command>')
    .argument('[command]')
    .allowExcessArguments()
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({subcommandTerm: command => command.name()})
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      writeErr: text => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      // Said as a problem by the caller.
      outputError: () => undefined,
    })
  program.action(async (name: string | undefined) => {
    end(name === undefined ? help(program) : await unknownCommand(name, program, terminal))
  })
  addList(program, terminal, end)
  addShow(program, terminal, end)
  addPlan(program, terminal, end)
  addRun(program, terminal, end)
  return program.addHelpText('after', examples('run "Design database for user management"', 'list', 'show CUJ-008'))
}

function addList(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('list')
    .summary('list agents, skills, CUJs and plugins, and where each comes from')
    .description('Lists what is known in this folder: its own definitions first, then those of plugins.')
    .argument('[kind]', 'only agents, skills, cujs or plugins')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('list', 'list agents', 'list cujs --json'))
    .action(async (kind: string | undefined, options: {json?: true}) => {
      const {list} = await import('./commands/list.js')
      end(await list(kind, options, terminal))
    })
}

function addShow(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command('show')
    .summary('show what was read from an agent, a skill or a CUJ')
    .description('Shows what was read from the file of an agent, a skill or a CUJ.')
    .argument('<id>', 'its id, name or alias')
    .allowExcessArguments(false)
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('show CUJ-008', 'show database-architect', 'show schema-design --json'))
    .action(async (id: string, options: {json?: true}) => {
      const {show} = await import('./commands/show.js')
      end(await show(id, options, terminal))
    })
}

function addPlan(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command('plan')
    .summary('say what a run would do, and change nothing')
    .description('Plans a run: for every step who performs it, from what, into what, and judged by what.')
  addWork(command)
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples('plan CUJ-008 "Design database for user management"', 'plan CUJ-008 --brief brief.json --json'),
    )
    .action(async (first: string | undefined, second: string | undefined, options: PrepareOptions) => {
      const {plan} = await import('./commands/plan.js')
      end(await plan([first, second], options, terminal))
    })
}

function addRun(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command('run')
    .summary('run a CUJ')
    .description('Runs a CUJ: the one that is named, the one in a file, or the one that the request describes.')
  addWork(command)
    .option('--out <folder>', 'where to publish what was made (default: out/ of the run; `.` is the repository)')
    .option('--run-id <id>', 'name of the run (default: time and four hex digits)')
    .option('--workflow-id <id>', 'name in the files (default: the name of the run)')
    .option('--json', 'print one JSON object a line: every event, then problems')
    .option('--quiet', 'print problems and the summary only')
    .addHelpText(
      'after',
      examples(
        'run "Design database for user management"',
        'run CUJ-008 "Design database schema for e-commerce" --output prisma --out .',
        'run CUJ-008 --brief brief.json --json',
        'run --cuj my-journey.md "Design database for a library"',
      ),
    )
    .action(async (first: string | undefined, second: string | undefined, options: RunOptions) => {
      const {run} = await import('./commands/run.js')
      end(await run([first, second], options, terminal))
    })
}

/** What `plan` and `run` have in common. */
function addWork(command: Command): Command {
  return command
    .argument('[cuj-or-request]', 'id of a CUJ, such as CUJ-008, or a request in quotes')
    .argument('[request]', 'the request, after an id')
    .allowExcessArguments(false)
    .option('--cuj <file>', 'read the CUJ from this file')
    .option('--brief <file>', 'a typed brief in JSON')
    .option('--output <ids>', "output strategies, comma-separated: spec, json, prisma or a plugin's")
    .option('--engine <engine>', 'where to prove: `embedded` or the URL of a PostgreSQL server', 'embedded')
}

function examples(...commands: readonly string[]): string {
  return `\nExamples:\n${commands.map(command => `  $ journeywright ${command}`).join('\n')}`
}

function help(program: Command): number {
  program.outputHelp()
  return exitCode.passed
}

async function unknownCommand(name: string, program: Command, terminal: Terminal): Promise<number> {
  const [{printProblems}, {unknown}] = await Promise.all([import('./print/print-problems.js'), import('./problems.js')])
  const known = program.commands.map(command => command.name())
  printProblems([unknown('command', name, known, 'See `journeywright --help`.')], terminal)
  return exitCode.usage
}
