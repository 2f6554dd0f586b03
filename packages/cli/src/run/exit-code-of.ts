import {isError, type Problem} from '@journeywright/problems'
import {exitCode} from '../exit-code.js'

/** What was typed cannot be meant: another word on the command line mends it. What a file says wrong is none of it. */
const usage = /^(?:cli\/(?:unknown-|wrong-|usage$|no-cuj$)|plan\/unknown-output$)/

/** What was typed is fine as far as it goes: a person has to say more. */
const question = /^cli\/(?:for-what|unmatched-request|which-(?:journey|spec))$/

/** The exit code of a command that could not begin, by the worst of its problems. */
export function exitCodeOf(problems: readonly Problem[]): number {
  const errors = problems.filter(isError)
  if (errors.length === 0) return exitCode.passed
  if (errors.some(({code}) => usage.test(code))) return exitCode.usage
  return errors.some(({code}) => question.test(code)) ? exitCode.waiting : exitCode.problems
}
