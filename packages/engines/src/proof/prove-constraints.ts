import type {ProofCheck} from '@journeywright/schema'
import type {Database, SqlFailure} from '../engine.js'
import {groupTables} from '../facts/group-tables.js'
import type {ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import {fixedValues} from '../rows/fixed-values.js'
import {printInsert, type TableRow} from '../rows/print-insert.js'
import {readRows, tryRows} from '../rows/try-rows.js'
import type {Refusal} from './expect-refusal.js'
import {refuseRow} from './refuse-row.js'
import {refusalCodes} from './violations.js'

export type Report = (check: ProofCheck) => void

/** Shows for every constraint in the catalog one row that it accepts and one that it rejects. The good rows stay. */
export async function proveConstraints(
  database: Database,
  tables: readonly TableFacts[],
  report: Report,
): Promise<void> {
  await database.execute('SET CONSTRAINTS ALL IMMEDIATE')
  const inserted = new Map<string, readonly Row[]>()
  for (const circle of groupTables(tables)) await proveCircle(database, circle, inserted, report)
}

/** Tables that refer to each other get their rows together. Each table is tried between its first row and its second. */
async function proveCircle(
  database: Database,
  circle: readonly TableFacts[],
  inserted: Map<string, readonly Row[]>,
  report: Report,
): Promise<void> {
  const refused = await insertFirst(database, circle, inserted)
  const second = await tryRows(database, circle, inserted, 1)
  for (const {table, row} of second.rows) {
    const [first] = inserted.get(table.name) ?? []
    const fixed = fixedValues(table, circle, inserted, {order: 1, number: 2})
    const subject = first && {table, first, second: row, circle: second.rows, fixed}
    for (const constraint of table.constraints.filter(({inherited}) => !inherited)) {
      const refusal = subject ? await refuseRow(database, subject, constraint) : null
      report(judge(table, constraint, refused, refusal))
    }
  }
  if (second.refused === null) await insertRows(database, second.rows, inserted)
}

/** A table that has no room for a row of ours may already hold one of the migration's. */
async function insertFirst(database: Database, circle: readonly TableFacts[], inserted: Map<string, readonly Row[]>) {
  const {rows, refused} = await tryRows(database, circle, inserted, 0)
  if (refused === null) return insertRows(database, rows, inserted)
  for (const table of circle) inserted.set(table.name, await readRows(database, table))
  return circle.every(({name}) => inserted.get(name)?.length) ? null : refused
}

async function insertRows(database: Database, rows: readonly TableRow[], inserted: Map<string, readonly Row[]>) {
  const refused = await database.execute(printInsert(rows))
  if (refused) throw new Error(`Internal error: a row that was accepted is now refused: ${refused.message}`)
  for (const {table, row} of rows) inserted.set(table.name, [...(inserted.get(table.name) ?? []), row])
  return null
}

function judge(
  table: TableFacts,
  constraint: ConstraintFacts,
  refused: SqlFailure | null,
  refusal: Refusal | null,
): ProofCheck {
  const code = refusalCodes[constraint.kind]
  const name = `${nameOf(table, constraint)}: accepts a good row, rejects a bad one with ${code}`
  if (refused)
    return {name, status: 'not proved', detail: `no row was found that the table accepts: ${refused.message}`}
  if (refusal === null) return {name, status: 'not proved', detail: 'no row was found that breaks it'}
  if (refusal.kind === 'accepted') {
    return {name, status: 'failed', detail: `expected the server to reject a row with ${code}, and it took the row`}
  }
  if (refusal.kind === 'other') {
    return {
      name,
      status: 'not proved',
      detail: `something else refuses every bad row first: ${refusal.failure.message}`,
    }
  }
  return {name, status: 'proved', detail: ''}
}

const kindNames: Readonly<Record<ConstraintFacts['kind'], string>> = {
  'not-null': 'NOT NULL',
  'primary-key': 'PRIMARY KEY',
  unique: 'UNIQUE',
  'unique-index': 'UNIQUE INDEX',
  check: 'CHECK',
  'foreign-key': 'FOREIGN KEY',
  exclusion: 'EXCLUDE',
}

function nameOf(table: TableFacts, {kind, name, columns}: ConstraintFacts): string {
  return `${table.label}.${name === '' ? columns.join(', ') : name} ${kindNames[kind]}`
}
