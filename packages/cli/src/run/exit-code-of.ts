import {isError, type Problem} from '@journeywright/problems'
import {exitCode} from '../exit-code.js'

/** What was typed cannot be meant: another word on the command line mends it. */
const usage = /^(?:cli\/(?:unknown-|wrong-|usage$|no-cuj$|unmatched-request$)|plan\/unknown-)/

/** The exit code of a command that could not begin, by the worst of its problems. */
export function exitCodeOf(problems: readonly Problem[]): number {
  const errors = problems.filter(isError)
  if (errors.length === 0) return exitCode.passed
  if (errors.some(({code}) => usage.test(code))) return exitCode.usage
  return errors.some(({code}) => code === 'cli/for-what') ? exitCode.waiting : exitCode.problems
}
