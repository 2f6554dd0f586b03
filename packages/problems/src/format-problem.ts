import type {Place, Problem} from './problem.js'
import {visibleText} from './visible-text.js'

/**
 * `file:line:column severity message (code)`, the fix on a line of its own, then related places. No colours, no final
 * newline; whatever a message quotes can't steer a terminal.
 */
export function formatProblem(problem: Problem): string {
  const place = problem.at ? `${formatPlace(problem.at)} ` : ''
  const related = (problem.related ?? []).map(at => `\n  see: ${formatPlace(at)}`)
  return visibleText(
    `${place}${problem.severity} ${problem.message} (${problem.code})\n  fix: ${problem.fix}${related.join('')}`,
  )
}

/** `file:line:column`, which terminals and editors turn into a link. */
export function formatPlace({file, line, column}: Place): string {
  return `${file}:${line}:${column}`
}
