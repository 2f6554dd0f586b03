import {exitCode} from './exit-code.js'
import type {Terminal} from './terminal.js'
import {version} from './version.js'

/**
 * Answers the questions that people and their shells ask most, in their plain form, without loading the parser of
 * arguments, which takes as long as the answer. Null for everything else.
 */
export async function answerQuickly(argv: readonly string[], terminal: Terminal): Promise<number | null> {
  const [first = '', ...rest] = argv
  if (rest.length === 0 && (first === '--version' || first === '-V')) {
    terminal.stdout.write(`${version()}\n`)
    return exitCode.passed
  }
  const kinds = rest.filter(word => word !== '--json')
  if (first !== 'list' || kinds.length > 1 || kinds.some(word => word.startsWith('-'))) return null
  const {list} = await import('./commands/list.js')
  return list(kinds[0], rest.length > kinds.length ? {json: true} : {}, terminal)
}
