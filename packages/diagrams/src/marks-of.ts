import type {Table} from '@journeywright/schema'

export type Mark = 'PK' | 'FK' | 'UK'

/** What a column is to its table's keys, in the order in which diagrams print it. UK only for a unique of its own. */
export function marksOf(table: Table, column: string): readonly Mark[] {
  const marks: Mark[] = []
  if (table.primaryKey?.columns.includes(column)) marks.push('PK')
  if (table.foreignKeys.some(key => key.columns.includes(column))) marks.push('FK')
  if (table.uniques.some(({columns}) => columns.length === 1 && columns[0] === column)) marks.push('UK')
  return marks
}
