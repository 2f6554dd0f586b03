import type {Place} from '@journeywright/problems'
import type {MarkdownLine} from '../text/scan-lines.js'

/** Where a text stands on the line of a place or on the nine below it; the place itself when it is written otherwise. */
export function placeOfText(lines: readonly MarkdownLine[], at: Place, text: string): Place {
  const first = lines[0]?.number ?? 1
  const spellings = [text, text.replace(/\{\{([\w-]+)\}\}/g, '<$1>'), text.replace(/\{\{([\w-]+)\}\}/g, '{$1}')]
  for (const line of lines.slice(Math.max(0, at.line - first), at.line - first + 10)) {
    const from = line.number === at.line ? at.column - 1 : 0
    const offset = spellings.map(each => line.text.indexOf(each, from)).find(each => each >= 0)
    if (offset !== undefined) return {...at, line: line.number, column: offset + 1}
  }
  return at
}
