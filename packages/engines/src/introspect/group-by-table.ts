/** What belongs to each table, by the table's id, in the order in which the server gave it. */
export function groupByTable<Row extends {readonly table: string}, Item>(
  rows: readonly Row[],
  toItem: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const row of rows) {
    const group = groups.get(row.table)
    if (group) group.push(toItem(row))
    else groups.set(row.table, [toItem(row)])
  }
  return groups
}
