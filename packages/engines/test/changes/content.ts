import type {MigrationOperation} from '@journeywright/schema'
import type {Database} from '@journeywright/engines'

type Row = Readonly<Record<string, unknown>>

/** Every row of every table, by the table's qualified name; those of partitions are the whole's. */
export type Content = ReadonlyMap<string, readonly Row[]>

export async function readContent(database: Database): Promise<Content> {
  const tables = await database.query<{name: string; text: string; only: string}>(
    `SELECT format('%I.%I', nspname, relname) AS name, format('%L', format('%I.%I', nspname, relname)) AS text,
       CASE relkind WHEN 'r' THEN 'ONLY' ELSE '' END AS only
     FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
     WHERE (relkind = 'r' OR relkind = 'p' AND EXISTS (SELECT FROM pg_inherits WHERE inhparent = pg_class.oid))
       AND NOT relispartition AND nspname !~ '^pg_' AND nspname <> 'information_schema'`,
  )
  if (tables.length === 0) return new Map()
  const queries = tables.map(
    ({name, text, only}) => `SELECT ${text} AS name, (SELECT jsonb_agg(to_jsonb(t)) FROM ${only} ${name} t) AS rows`,
  )
  const found = await database.query<{name: string; rows: readonly Row[] | null}>(queries.join(' UNION ALL '))
  return new Map(found.map(({name, rows}) => [name, rows ?? []]))
}

/** Rows and values that are gone, besides those of which an operation says that it loses them. */
export function lostContent(
  before: Content,
  after: Content,
  operations: readonly MigrationOperation[],
): readonly string[] {
  const losses = operations.flatMap(({loses}) => (loses ? [loses.what] : []))
  const isLost = (name: string) => losses.some(what => what.includes(name))
  const attributes = operations.some(({kind, loses}) => kind === 'alter-composite' && loses)
  return [...before].flatMap(([table, rows]) => {
    if (losses.includes(`every row of ${table}`)) return []
    const now = after.get(table) ?? []
    if (now.length !== rows.length) return [`rows: ${table} had ${rows.length} and has ${now.length}`]
    return Object.keys(rows[0] ?? {}).flatMap(column => {
      const values = valuesOf(rows, column)
      const isObject = values.some(value => value.startsWith('{') || value.startsWith('[{'))
      if (isLost(`${table}.${column}`) || isLost(`${table}."${column}"`) || (attributes && isObject)) return []
      const left = valuesOf(now, column)
      const gone = values.filter(value => !take(left, value))
      return gone.length === 0 ? [] : [`values: ${table}.${column} had ${gone.join(', ')}`]
    })
  })
}

function valuesOf(rows: readonly Row[], column: string): string[] {
  return rows.flatMap(row => (row[column] === null ? [] : [JSON.stringify(row[column])]))
}

/** Once for each time that it's there. */
function take(values: string[], value: string): boolean {
  const at = values.indexOf(value)
  if (at !== -1) values.splice(at, 1)
  return at !== -1
}
