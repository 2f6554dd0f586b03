import type {Column} from '@journeywright/schema'

/** Columns that a convention takes away again; what a pack says about them falls with them. */
const byConvention = ['created_at', 'updated_at', 'deleted_at']

/** Whether an SQL expression names a conventional column that the table, by the house's conventions, doesn't have. */
export function namesMissingColumn(expression: string, columns: readonly Column[]): boolean {
  const words = new Set(expression.replace(/'[^']*'/g, '').match(/\w+/g))
  return byConvention.some(name => words.has(name) && !columns.some(column => column.name === name))
}
