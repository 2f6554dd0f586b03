import type {LogicalTable} from '../logical/logical-table.js'

/** The columns of a member: of a link, those that it needs; of anything else, the column of that name. */
export function columnNames(table: LogicalTable, member: string): readonly string[] {
  const link = table.linkColumns.find(({link: name}) => name === member || `${name}_id` === member)
  if (link) return link.columns
  return table.columns.some(({name}) => name === member) ? [member] : []
}
