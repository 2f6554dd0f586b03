import {Command} from 'commander'
import {exitCode} from './exit-code.js'
import type {AddCommand} from './program/add-command.js'
import {addAnswer} from './program/answer.js'
import {addApprove} from './program/approve.js'
import {addCancel} from './program/cancel.js'
import {addCheck} from './program/check.js'
import {addExplain} from './program/explain.js'
import {addCompletion} from './program/completion.js'
import {addDesign} from './program/design.js'
import {addDiff} from './program/diff.js'
import {examples} from './program/examples.js'
import {addExport} from './program/export.js'
import {addImport} from './program/import.js'
import {addInit} from './program/init.js'
import {addList} from './program/list.js'
import {addLog} from './program/log.js'
import {addNew} from './program/new.js'
import {addOverride} from './program/override.js'
import {addPlan} from './program/plan.js'
import {addReject} from './program/reject.js'
import {addResume} from './program/resume.js'
import {addRollback} from './program/rollback.js'
import {addRun} from './program/run.js'
import {addRuns} from './program/runs.js'
import {addSchema} from './program/schema.js'
import {addShow} from './program/show.js'
import type {Terminal} from './terminal.js'
import {version} from './version.js'

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addInit,
  addNew,
  addList,
  addShow,
  addCheck,
  addExplain,
  addImport,
  addExport,
  addSchema,
  addDesign,
  addPlan,
  addRun,
  addRuns,
  addLog,
  addResume,
  addAnswer,
  addApprove,
  addReject,
  addOverride,
  addRollback,
  addCancel,
  addDiff,
  addCompletion,
]

/** The commands and their help. An action leaves its exit code with `end`; what it needs is loaded only then. */
export function makeProgram(terminal: Terminal, end: (code: number) => void): Command {
  const program = new Command('journeywright')
    .description('Runs critical user journeys written in markdown, and proves what they make.')
    .usage('[options] <command>')
    .argument('[command]')
    .allowExcessArguments()
    // A command may have an option `--version` of its own.
    .enablePositionalOptions()
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
  for (const add of commands) add(program, terminal, end)
  return program.addHelpText('after', examples('run "Design database for user management"', 'list', 'show CUJ-008'))
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
