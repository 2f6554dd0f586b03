import {quoteName, type Check, type Table} from '@journeywright/schema'

const number = String.raw`(-?\d+(?:\.\d+)?)`
const patterns: readonly (readonly [RegExp, (low: string, high: string) => string])[] = [
  [new RegExp(`^ BETWEEN ${number} AND ${number}$`), (low, high) => `between ${low} and ${high}`],
  [new RegExp(`^ >= ${number}$`), low => `at least ${low}`],
  [new RegExp(`^ <= ${number}$`), high => `at most ${high}`],
  [new RegExp(`^ > ${number}$`), low => `more than ${low}`],
  [new RegExp(`^ < ${number}$`), high => `less than ${high}`],
]

/** A check that is said with its column, in words; null for any other, and for a second one of a column. */
export function rangeOf(
  check: Check,
  {columns, checks}: Table,
): {readonly column: string; readonly words: string} | null {
  const found = wordsOf(check, columns)
  if (found === null) return null
  const first = checks.find(other => wordsOf(other, columns)?.column === found.column)
  return first === check ? found : null
}

function wordsOf({expression}: Check, columns: Table['columns']) {
  for (const {name} of columns) {
    const quoted = quoteName(name)
    if (!expression.startsWith(`${quoted} `)) continue
    const rest = expression.slice(quoted.length)
    for (const [pattern, print] of patterns) {
      const match = pattern.exec(rest)
      if (match) return {column: name, words: print(match[1] ?? '', match[2] ?? '')}
    }
  }
  return null
}
