import type {Place} from '@journeywright/problems'
import type {MarkdownLine} from '../scan-lines.js'

export interface TableRow {
  /** Trimmed, `\|` as `|`. */
  readonly cells: readonly string[]
  readonly at: Place
}

export interface Table {
  readonly head: TableRow
  readonly rows: readonly TableRow[]
}

const ruler = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** Every table: a line of titles, a line of dashes, and rows as long as there are any. */
export function readTables(lines: readonly MarkdownLine[], file: string): readonly Table[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (line.fenced || !next || !line.text.includes('|') || !ruler.test(next.text) || ruler.test(line.text)) return []
    const below = lines.slice(index + 2)
    const end = below.findIndex(({text, fenced}) => fenced || !text.includes('|') || text.trim() === '')
    const rows = (end < 0 ? below : below.slice(0, end)).map(row => rowOf(row, file))
    return [{head: rowOf(line, file), rows}]
  })
}

function rowOf({text, number}: MarkdownLine, file: string): TableRow {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  const cells = inner.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|').trim())
  return {cells, at: {file, line: number, column: text.search(/\S/) + 1}}
}
