import type {ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import type {InsertedRows} from '../rows/fixed-values.js'

/**
 * What the foreign keys of a row hold: keys of rows that are there, others for each row. Wider keys choose first, and
 * what they share with narrower ones decides there, so that all of them agree. Null where there is nothing to refer to.
 */
export function referTo(table: TableFacts, inserted: InsertedRows, order: number): Row {
  const values = new Map<string, string | null>()
  const keys = table.constraints.filter(({kind}) => kind === 'foreign-key')
  for (const [place, key] of [...keys].sort((a, b) => b.columns.length - a.columns.length).entries()) {
    const {columns, row} = choose(
      table,
      key,
      inserted,
      values,
      isUnique(table, key) ? order : order * (place + 1) + place,
    )
    for (const [name, wanted] of columns) if (!values.has(name)) values.set(name, row?.get(wanted) ?? null)
  }
  return values
}

function choose(
  table: TableFacts,
  {columns, target}: ConstraintFacts,
  inserted: InsertedRows,
  settled: Row,
  order: number,
) {
  const pairs = columns.map((name, index) => [name, target?.columns[index] ?? ''] as const)
  const rows = inserted.get(target?.table ?? '') ?? []
  const fitting = rows.filter(row =>
    pairs.every(([name, wanted]) => !settled.has(name) || settled.get(name) === row.get(wanted)),
  )
  // A tree that grows from its first row: nothing above that, and two below each.
  const index = target?.table === table.name ? Math.floor((order - 1) / 2) : order % Math.max(fitting.length, 1)
  return {columns: pairs, row: fitting[index]}
}

/** Then each row needs one of its own. */
function isUnique({constraints}: TableFacts, key: ConstraintFacts): boolean {
  const keys = constraints.filter(({kind}) => ['primary-key', 'unique', 'unique-index'].includes(kind))
  return keys.some(({columns}) => columns.every(name => key.columns.includes(name)))
}
