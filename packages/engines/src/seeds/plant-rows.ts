import type {Faker} from '@faker-js/faker'
import type {Database, SqlFailure} from '../engine.js'
import type {Row, TableFacts} from '../facts/table-facts.js'
import {fixedValues} from '../rows/fixed-values.js'
import {makeRow} from '../rows/make-row.js'
import {printInsert, type TableRow} from '../rows/print-insert.js'
import type {Planted} from './print-seeds.js'
import {realisticValue} from './realistic-value.js'
import {referTo} from './refer-to.js'

export interface Garden {
  readonly database: Database
  readonly faker: Faker
  /** By table name, in the order in which they came. */
  readonly inserted: Map<string, readonly Row[]>
  /** How many rows a table gets, if it has room for them. */
  readonly count: number
}

/** How often another row is made where the server refuses one: the last time of ordinary values alone. */
const tries = 4

/** Rows for tables that refer to each other, as many as the server takes, and what it said of the first if it took none. */
export async function plantRows(
  garden: Garden,
  circle: readonly TableFacts[],
): Promise<Planted & {readonly refused: SqlFailure | null}> {
  const rows: (readonly TableRow[])[] = []
  let refused: SqlFailure | null = null
  for (let order = 0; order < garden.count; order++) {
    const planted = await plantOne(garden, circle, order)
    if ('code' in planted) refused ??= planted
    else rows.push(planted)
    if (rows.length < order) break // Two in a row that don't fit: there is no room, or no way.
  }
  return {circle, rows, refused: rows.length === 0 ? refused : null}
}

async function plantOne(
  garden: Garden,
  circle: readonly TableFacts[],
  order: number,
): Promise<readonly TableRow[] | SqlFailure> {
  const {database, inserted, count} = garden
  let refused: SqlFailure | null = null
  for (let attempt = 0; attempt < tries; attempt++) {
    const number = order + 1 + attempt * count
    const isPlain = attempt === tries - 1
    const rows: TableRow[] = []
    for (const table of circle) rows.push({table, row: await grow(garden, circle, table, {order, number, isPlain})})
    refused = await keep(database, printInsert(rows))
    if (refused === null) {
      for (const {table, row} of rows) inserted.set(table.name, [...(inserted.get(table.name) ?? []), row])
      return rows
    }
  }
  if (refused === null) throw new Error('Internal error: a row that was never tried')
  return refused
}

interface Turn {
  readonly order: number
  readonly number: number
  readonly isPlain: boolean
}

async function grow(
  {database, faker, inserted}: Garden,
  circle: readonly TableFacts[],
  table: TableFacts,
  {order, number, isPlain}: Turn,
): Promise<Row> {
  const isRound = circle.length > 1
  const fixed = isRound ? fixedValues(table, circle, inserted, {order, number}) : referTo(table, inserted, order)
  const wanted = isPlain ? new Map<string, string>() : propose(faker, table, number, isRound)
  return makeRow(database, {table, number, fixed, wanted, unlike: inserted.get(table.name)?.at(-1)})
}

/** The seed is that of the row alone, so that a column more or less elsewhere changes nothing here. */
function propose(faker: Faker, table: TableFacts, number: number, isRound: boolean): ReadonlyMap<string, string> {
  faker.seed([...table.name].map(sign => sign.codePointAt(0) ?? 0).concat(number))
  const values = table.columns.flatMap(column => {
    // Rows in a circle are known by ordinary keys before they are there.
    if (isRound && table.constraints.some(({kind, columns}) => kind !== 'not-null' && columns.includes(column.name)))
      return []
    const value = realisticValue(faker, table, column)
    return value === null ? [] : [[column.name, value] as const]
  })
  return new Map(values)
}

/** What the server refuses leaves no trace. */
async function keep(database: Database, statement: string): Promise<SqlFailure | null> {
  const refused = await database.execute(`SAVEPOINT seed;\n${statement}`)
  await database.execute(refused ? 'ROLLBACK TO seed; RELEASE seed' : 'RELEASE seed')
  return refused
}
