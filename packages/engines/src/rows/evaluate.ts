import {quoteName} from '@journeywright/schema'
import {SqlRefusal, type Database} from '../engine.js'
import type {ColumnFacts, Row} from '../facts/table-facts.js'
import {withoutTrace} from '../without-trace.js'
import {literal} from './print-insert.js'

/** What an expression says of a row; null is SQL's unknown, which a CHECK lets pass. `error`: it cannot be computed. */
export type Truth = boolean | null | 'error'

/** Asks the server what each expression says of each row, in as few statements as go well. Nothing is inserted. */
export async function evaluate(
  database: Database,
  columns: readonly ColumnFacts[],
  expressions: readonly string[],
  rows: readonly Row[],
): Promise<readonly (readonly Truth[])[]> {
  if (rows.length === 0 || expressions.length === 0) return rows.map(() => [])
  try {
    return await withoutTrace(database, async () => {
      const answers = await database.query<{truths: readonly (boolean | null)[]}>(print(columns, expressions, rows))
      return answers.map(({truths}) => truths)
    })
  } catch (error) {
    if (!(error instanceof SqlRefusal)) throw error
    if (rows.length === 1) return [expressions.map(() => 'error' as const)]
    const half = Math.ceil(rows.length / 2)
    const first = await evaluate(database, columns, expressions, rows.slice(0, half))
    return [...first, ...(await evaluate(database, columns, expressions, rows.slice(half)))]
  }
}

function print(columns: readonly ColumnFacts[], expressions: readonly string[], rows: readonly Row[]): string {
  const values = rows.map((row, index) => {
    const cells = columns.map(({name, type}) => `${literal(row.get(name) ?? null)}::${type}`)
    return `(${[index, ...cells].join(', ')})`
  })
  const names = ['"journeywright row"', ...columns.map(({name}) => quoteName(name))].join(', ')
  const truths = expressions.map(expression => `(${expression})`).join(', ')
  const source = `(VALUES ${values.join(', ')}) candidate (${names})`
  return `SELECT ARRAY[${truths}] AS truths FROM ${source} ORDER BY "journeywright row"`
}
