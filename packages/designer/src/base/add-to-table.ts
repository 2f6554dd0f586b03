import type {Table} from '@journeywright/schema'

/** What a design adds to a table that is there: columns that it lacks, and what speaks of them. */
export function additionsTo(existing: Table, made: Table, hasRows = true): Table {
  const known = new Set(existing.columns.map(({name}) => name))
  const columns = made.columns.filter(({name}) => !known.has(name))
  const added = new Set(columns.map(({name}) => name))
  const touches = (names: readonly string[]) => names.some(name => added.has(name))
  const speaksOf = (sql: string) => touches(sql.replace(/'[^']*'/g, '').match(/\w+/g) ?? [])
  return {
    ...existing,
    // Rows that are there already have no value for it.
    columns: columns.map(column => (hasRows && column.default === null ? {...column, nullable: true} : column)),
    uniques: made.uniques.filter(unique => touches(unique.columns)),
    checks: made.checks.filter(({expression}) => speaksOf(expression)),
    foreignKeys: made.foreignKeys.filter(key => touches(key.columns)),
    indexes: made.indexes.filter(index => touches(index.columns.map(({name}) => name))),
    triggers: made.triggers,
  }
}

/** The table with them; the same object where nothing is added. */
export function addToTable(existing: Table, additions: Table): Table {
  const {columns, uniques, checks, foreignKeys, indexes, triggers} = additions
  if ([columns, uniques, checks, foreignKeys, indexes, triggers].every(({length}) => length === 0)) return existing
  return {
    ...existing,
    columns: [...existing.columns, ...additions.columns],
    uniques: [...existing.uniques, ...additions.uniques],
    checks: [...existing.checks, ...additions.checks],
    foreignKeys: [...existing.foreignKeys, ...additions.foreignKeys],
    indexes: [...existing.indexes, ...additions.indexes],
    triggers: [...existing.triggers, ...additions.triggers],
  }
}
