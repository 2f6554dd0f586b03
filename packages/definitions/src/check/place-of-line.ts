import type {Place} from '@journeywright/problems'
import type {MarkdownLine} from '../text/scan-lines.js'

/** Where a pattern is found first outside of code; the first line when it is nowhere. */
export function placeOfLine(lines: readonly MarkdownLine[], pattern: RegExp, shown: string): Place {
  const line = lines.find(({text, fenced}) => !fenced && pattern.test(text))
  return {file: shown, line: line?.number ?? 1, column: (line ? line.text.search(pattern) : 0) + 1}
}
