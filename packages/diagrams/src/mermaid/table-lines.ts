import {printType, type Column, type Table} from '@journeywright/schema'
import {marksOf} from '../marks-of.js'
import {entityWord, oneLine, safeWord} from './words.js'

/** The entity of a table, with the columns that are given; `note` stands in brackets behind its name. */
export function tableLines(table: Table, columns: readonly Column[], note: string): readonly string[] {
  const title = note ? `["${oneLine(`${table.name} (${note})`)}"]` : ''
  return [`  ${entityName(table)}${title} {`, ...columns.map(column => `    ${columnLine(table, column)}`), '  }']
}

/** Tables outside `public` carry their namespace. */
export function entityName({namespace, name}: Table): string {
  return entityWord(namespace === 'public' ? name : `${namespace}.${name}`)
}

function columnLine(table: Table, column: Column): string {
  const type = printType(column.type)
    .replace(/,\s*/g, '-')
    .replace(/[^\w()[\]-]/g, '_')
  const marks = marksOf(table, column.name).join(', ')
  const comment = [column.nullable ? 'optional' : '', oneLine(column.comment)].filter(Boolean).join('; ')
  return [safeWord(type), safeWord(column.name), marks, comment ? `"${comment}"` : ''].filter(Boolean).join(' ')
}
