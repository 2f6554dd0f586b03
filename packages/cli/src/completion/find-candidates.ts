import type {Command, Option} from 'commander'
import type {Candidate} from './candidate.js'
import {optionValues} from './option-values.js'
import {stepValues} from './run-values.js'
import {argumentValues} from './argument-values.js'

/**
 * What can stand at the cursor, `word` being the beginning of it; none where a file can. Reads markdown only: a
 * configuration is code, and nobody expects the tab key to run it.
 */
export async function findCandidates(
  program: Command,
  before: readonly string[],
  word: string,
  cwd: string,
): Promise<readonly Candidate[]> {
  const found = await allCandidates(program, before, word, cwd)
  return found.filter(({value}) => value.toLowerCase().startsWith(word.toLowerCase()))
}

async function allCandidates(
  program: Command,
  before: readonly string[],
  word: string,
  cwd: string,
): Promise<readonly Candidate[]> {
  const command = program.commands.find(each => each.name() === before[0])
  if (command === undefined) return before.length > 0 ? [] : word.startsWith('-') ? flags(program) : names(program)
  if (command.commands.length > 0) return allCandidates(command, before.slice(1), word, cwd)
  const words = before.slice(1)
  const [, name, equals] = /^(--[\w-]+)(=)/.exec(word) ?? []
  const open = takesValue(command, name ?? words.at(-1))
  const given = positionals(command, words)
  if (open?.long === '--to') return stepValues(cwd, given)
  if (open && equals !== undefined)
    return optionValues(command.name(), open).map(({value, about}) => ({value: `${name}=${value}`, about}))
  if (open) return optionValues(command.name(), open)
  if (word.startsWith('-')) return flags(command)
  return argumentValues(command, given, cwd)
}

function names(program: Command): readonly Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map(each => ({value: each.name(), about: each.summary()}))
}

function flags(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({long, description}) => (long ? [{value: long, about: description}] : []))
}

function takesValue(command: Command, word: string | undefined): Option | undefined {
  return command.options.find(
    ({long, short, required}) => required && word !== undefined && [long, short].includes(word),
  )
}

/** The words that are neither options nor their values. */
function positionals(command: Command, words: readonly string[]): readonly string[] {
  return words.filter((word, index) => !word.startsWith('-') && !takesValue(command, words[index - 1]))
}
