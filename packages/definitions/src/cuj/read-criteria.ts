import type {Table, TableRow} from 'mdast'
import type {Criterion} from '../definition.js'
import {placeOf, sourceOf, walk, type MarkdownText} from './markdown-text.js'
import {normaliseInCode} from './placeholders.js'
import {sectionLines} from './section-lines.js'
import type {Section} from './sections.js'
import {placeInWhole, type StepLine} from './step-lines.js'

type Part = 'name' | 'measurement' | 'target'

const titles: Readonly<Record<Part, RegExp>> = {
  name: /^(criteri|success criteri|name|what|check|requirement|goal|outcome)/,
  measurement: /^(measure|metric|how|verif|method|evidence|test)/,
  target: /^(target|threshold|expect|value|pass|goal|result|done when)/,
}
const mark = /^(?:[✅✔☑☐⬜❌✓]\uFE0F?|\[[ xX]\])\s*/u

/** Success criteria from tables (columns by name, else by order) and from lists and fields, in the text's order. */
export function readCriteria(text: MarkdownText, section: Section | undefined): readonly Criterion[] {
  if (!section) return []
  const tables = [...walk(section.nodes)].filter(node => node.type === 'table')
  const all = [...tables.flatMap(table => fromTable(text, table)), ...fromLines(sectionLines(text, section), text.file)]
  return all.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
}

function fromTable(text: MarkdownText, table: Table): readonly Criterion[] {
  const [head, ...rows] = table.children
  const columns = columnsOf(head ? cellsOf(text, head).map(cell => cell.toLowerCase().replace(/[*_`]/g, '')) : [])
  return rows.map(row => {
    const cells = cellsOf(text, row)
    const cell = (part: Part): string => cells[columns[part]] ?? ''
    return {name: cell('name'), measurement: cell('measurement'), target: cell('target'), at: placeOf(text, row)}
  })
}

/** Each part's column by its title; one without a title takes the first column that is free. */
function columnsOf(heads: readonly string[]): Readonly<Record<Part, number>> {
  const taken = new Set<number>()
  const take = (found: number): number => {
    if (found >= 0) taken.add(found)
    return found
  }
  const byTitle = (part: Part): number =>
    take(heads.findIndex((head, index) => !taken.has(index) && titles[part].test(head)))
  const named = {name: byTitle('name'), measurement: byTitle('measurement'), target: byTitle('target')}
  const orFree = (found: number): number =>
    found >= 0 ? found : take(heads.findIndex((_, index) => !taken.has(index)))
  return {name: orFree(named.name), measurement: orFree(named.measurement), target: orFree(named.target)}
}

function cellsOf(text: MarkdownText, row: TableRow): readonly string[] {
  return row.children.map(cell => {
    const source = cell.children.map(child => sourceOf(text, child)).join('')
    return normaliseInCode(source.replaceAll('\\|', '|').trim())
  })
}

/** Each item is one, and so is a `**Criterion**: …` line; `Measurement` and `Target` belong to the one before them. */
function fromLines(lines: readonly StepLine[], file: string): readonly Criterion[] {
  const found: Criterion[] = []
  for (const line of lines) {
    const last = found.at(-1)
    const field = line.field?.replace(mark, '') ?? ''
    const part = line.field === null ? undefined : partOf(field)
    const value = textOf(line.text)
    if (last && (part === 'measurement' || part === 'target')) found[found.length - 1] = {...last, [part]: value}
    else if (part === 'name' && /^(criteri|success)/.test(field))
      found.push({...empty, name: value, at: at(line, line.text, file)})
    else if (line.bullet) found.push(fromItem(line, file))
  }
  return found
}

const empty = {name: '', measurement: '', target: ''}

/** `**Name**: target`, else the whole item is the name. */
function fromItem(line: StepLine, file: string): Criterion {
  const whole = textOf(line.whole)
  const bold = /^\*\*(.+?)(?::\*\*|\*\*\s*:)\s+(.+)$/s.exec(whole)
  const [, name = whole, target = ''] = bold ?? []
  return {...empty, name: name.trim(), target, at: at(line, line.whole, file)}
}

function partOf(field: string): Part | undefined {
  if (/^(criterion|success criterion)$/.test(field)) return 'name'
  if (/^(measurement|measured by|metric|verification|method)$/.test(field)) return 'measurement'
  return /^(target|threshold|expected)$/.test(field) ? 'target' : undefined
}

function textOf(text: string): string {
  return normaliseInCode(
    text
      .trim()
      .replace(mark, '')
      .replace(/\s*\n\s*/g, ' '),
  )
}

function at(line: StepLine, from: string, file: string): Criterion['at'] {
  return placeInWhole(line, line.whole.length - from.length + (mark.exec(from)?.[0].length ?? 0), file)
}
