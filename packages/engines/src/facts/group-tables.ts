import type {TableFacts} from './table-facts.js'

/**
 * Tables in an order in which rows can be inserted: those referred to first. Tables that refer to each other in a circle
 * stand together, because their rows can only be inserted by one statement (Tarjan's strongly connected components).
 */
export function groupTables(tables: readonly TableFacts[]): readonly (readonly TableFacts[])[] {
  const byName = new Map(tables.map(table => [table.name, table]))
  const order = new Map<TableFacts, {readonly index: number; lowest: number}>()
  const groups: TableFacts[][] = []
  const stack: TableFacts[] = []

  function visit(table: TableFacts): number {
    const self = {index: order.size, lowest: order.size}
    order.set(table, self)
    stack.push(table)
    for (const target of targetsOf(table, byName)) {
      const seen = order.get(target)
      if (!seen) self.lowest = Math.min(self.lowest, visit(target))
      else if (stack.includes(target)) self.lowest = Math.min(self.lowest, seen.index)
    }
    if (self.lowest === self.index) groups.push(stack.splice(stack.indexOf(table)))
    return self.lowest
  }

  for (const table of tables) if (!order.has(table)) visit(table)
  return groups
}

function targetsOf(table: TableFacts, byName: ReadonlyMap<string, TableFacts>): readonly TableFacts[] {
  return table.constraints.flatMap(({target}) => byName.get(target?.table ?? '') ?? [])
}
