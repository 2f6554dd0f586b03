import {quoteString} from './quote-string.js'

export interface NamedThing {
  readonly name: string
  readonly table: string
  /** None for a primary key. */
  readonly columns: readonly string[]
  readonly ending: 'pkey' | 'key' | 'idx' | 'fkey'
}

/** `map: "…"`, or nothing where Prisma would give that name itself. It cuts names that PostgreSQL would. */
export function printMap({name, table, columns, ending}: NamedThing): readonly string[] {
  const own = [table, ...columns, ending].join('_')
  return name === own && Buffer.byteLength(own) <= 63 ? [] : [`map: ${quoteString(name)}`]
}
