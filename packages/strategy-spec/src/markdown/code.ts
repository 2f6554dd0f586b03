import {oneLine} from './escape-text.js'

/** A code span that shows exactly this text. */
export function code(text: string): string {
  const line = oneLine(text)
  if (line === '') return '` `'
  const fence = '`'.repeat(longestRun(line) + 1)
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `\`${line}\``
}

/** Code spans, separated by commas. */
export function codes(names: readonly string[]): string {
  return names.map(code).join(', ')
}

/** A fenced block whose fence is longer than any in the text. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${language}\n${text.replace(/\n+$/, '')}\n${fence}`
}

/** The most backticks in a row. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
