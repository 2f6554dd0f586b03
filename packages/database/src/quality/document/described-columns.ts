import {printType} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import type {TableColumn} from '../schema-subject.js'
import {sectionsOf} from './sections-of.js'

export const describedColumns: QualityLine<DocumentSubject> = {
  id: 'described-columns',
  title: 'The specification has every column',
  expected: 'a line with its name and its type, where its table is described',
  fix: 'Let the specification list the columns of every new table.',
  looksAt: 'Each new column: a line of the specification with its name and type, in the part about its table.',
  notApplicable: 'No column is new.',
  check({text, schema: {columns, tables}}) {
    const parts = new Map<string, readonly string[]>()
    const partOf = ({table: {name}}: TableColumn) => {
      const known = parts.get(name)
      if (known) return known
      const found = sectionsOf(text, new RegExp(`\`(?:[^\`]+\\.)?${escaped(name)}\``))
      const lines = (found.length > 0 ? found.join('\n') : text).split('\n')
      parts.set(name, lines)
      return lines
    }
    const missing = columns.filter(each => !partOf(each).some(line => isAbout(line, each)))
    return countFinding({
      total: columns.length,
      what: `columns of ${tables.length} new tables are described with their types`,
      wrong: missing.map(({table, column}) => `absence of the column \`${table.name}.${column.name}\``),
    })
  },
}

function isAbout(line: string, {column: {name, type}}: TableColumn): boolean {
  if (!line.includes(`\`${name}\``)) return false
  const printed = printType(type).replaceAll(' ', '')
  return line.replaceAll(/[ \\]/g, '').includes(printed.replace(/^(?:\w+|"[^"]+")\./, ''))
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
