/** A table whose columns line up; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const padded = rows.map(row => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))))
  return [padded[0], line(widths.map(width => '-'.repeat(width))), ...padded.slice(1)].join('\n')
}
