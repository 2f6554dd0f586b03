/** The query that says how much a table holds. */
export function countRows(table: string): string {
  return `SELECT count(*) FROM ${table}`
}
