import type {Place} from './problem.js'

/** The place of an offset (UTF-16 code units, 0-based) in a file's text. An offset past the end is the end. */
export function placeAt(file: string, text: string, offset: number): Place {
  const starts = lineStartsOf(text)
  const end = Math.min(Math.max(offset, 0), text.length)
  let line = 0
  let after = starts.length
  while (after - line > 1) {
    const middle = (line + after) >> 1
    if ((starts[middle] ?? 0) <= end) line = middle
    else after = middle
  }
  return {file, line: line + 1, column: end - (starts[line] ?? 0) + 1}
}

let last: {readonly text: string; readonly starts: readonly number[]} = {text: '', starts: [0]}

/** Kept for the text that was asked for last: thousands of places in one text would otherwise each count all its lines. */
function lineStartsOf(text: string): readonly number[] {
  if (last.text === text) return last.starts
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  last = {text, starts}
  return starts
}
