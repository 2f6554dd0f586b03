import type {Command, CommanderError} from 'commander'
import type {Problem} from '@journeywright/problems'
import {unknown, usage} from './problems.js'

/** What commander found wrong with the words that were typed, as a problem. */
export function usageProblem(error: CommanderError, program: Command, argv: readonly string[]): Problem {
  const path = commandPath(program, argv)
  const command = path.at(-1) ?? program
  const name = ['journeywright', ...path.map(each => each.name())].join(' ')
  const fix = `See \`${name} --help\`.`
  if (error.code === 'commander.unknownOption') {
    const known = [...command.options.flatMap(({long}) => long ?? []), '--help']
    const typed = argv.map(word => word.replace(/=.*$/s, '')).filter(word => word.startsWith('-'))
    return unknown('option', typed.find(word => !known.includes(word)) ?? '', known, fix)
  }
  if (error.code === 'commander.missingArgument') {
    const missing = command.registeredArguments.find(({required}) => required)?.name() ?? ''
    return usage(`Unexpected end of \`${name}\`, expected <${missing}>`, fix)
  }
  if (error.code === 'commander.excessArguments') {
    const count = command.registeredArguments.length
    return usage(`Unexpected further argument of \`${name}\`, expected at most ${count}`, 'Put a request in quotes.')
  }
  if (error.code === 'commander.optionMissingArgument') {
    const option = command.options.find(each => each.long === argv.at(-1))
    return usage(`Unexpected end after \`${argv.at(-1)}\`, expected \`${option?.flags ?? 'its value'}\``, fix)
  }
  if (error.code === 'commander.missingMandatoryOptionValue') {
    const missing = command.options.find(({mandatory, long}) => mandatory && error.message.includes(`${long} `))
    return usage(`Unexpected end of \`${name}\`, expected \`${missing?.flags ?? 'an option'}\``, fix)
  }
  return usage(error.message, fix)
}

/** The command that was typed, and those that it belongs to, the outermost first. */
function commandPath(program: Command, argv: readonly string[]): readonly Command[] {
  const words = argv.filter(word => !word.startsWith('-'))
  const path: Command[] = []
  for (const word of words) {
    const found: Command | undefined = (path.at(-1) ?? program).commands.find(each => each.name() === word)
    if (!found) break
    path.push(found)
  }
  return path
}
