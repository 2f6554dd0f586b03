/** Whether SQL that the server printed speaks of a column. */
export function mentions(sql: string, column: string): boolean {
  const bare = column.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\w$])"?${bare}"?(?![\\w$])`).test(sql)
}
