import type {ColumnType} from '@journeywright/schema'

export interface TypeReading {
  readonly type: ColumnType
  /** SQLite would also take other values, or says nothing of the kind: somebody should look. */
  readonly isGuess: boolean
}

const exact: readonly (readonly [RegExp, ColumnType])[] = [
  [/^(?:INTEGER|INT|BIGINT|INT8|UNSIGNED BIG INT)$/, {kind: 'bigint'}],
  [/^(?:TEXT|CLOB|NTEXT|BLOB SUB_TYPE TEXT)$/, {kind: 'text'}],
  [/^(?:REAL|DOUBLE|DOUBLE PRECISION|FLOAT)$/, {kind: 'double precision'}],
  [/^BLOB$/, {kind: 'bytea'}],
]

/** What the author meant, which SQLite doesn't hold anybody to. */
const meant: readonly (readonly [RegExp, ColumnType])[] = [
  [/^(?:TINYINT|SMALLINT|INT2)$/, {kind: 'smallint'}],
  [/^(?:MEDIUMINT|INT4)$/, {kind: 'integer'}],
  [/^BOOL(?:EAN)?$/, {kind: 'boolean'}],
  [/^DATE$/, {kind: 'date'}],
  [/^TIME$/, {kind: 'time'}],
  [/^(?:DATETIME|TIMESTAMP)$/, {kind: 'timestamp'}],
  [/^(?:TIMESTAMPTZ|TIMESTAMP WITH TIME ZONE)$/, {kind: 'timestamptz'}],
  [/^(?:UUID|GUID|UNIQUEIDENTIFIER)$/, {kind: 'uuid'}],
  [/^JSON$/, {kind: 'json'}],
  [/^JSONB$/, {kind: 'jsonb'}],
  [/^(?:VAR)?BINARY$|^IMAGE$/, {kind: 'bytea'}],
  [/^(?:NUMERIC|DECIMAL|MONEY)$/, {kind: 'other', name: 'numeric'}],
]

/** How SQLite itself keeps what it doesn't know, in its own order. */
const affinities: readonly (readonly [RegExp, ColumnType])[] = [
  [/INT/, {kind: 'bigint'}],
  [/CHAR|CLOB|TEXT/, {kind: 'text'}],
  [/^$|^ANY$/, {kind: 'text'}],
  [/BLOB/, {kind: 'bytea'}],
  [/REAL|FLOA|DOUB/, {kind: 'double precision'}],
]

const sized = /^(?<base>.*?) ?\( ?(?<first>\d+) ?(?:, ?(?<second>\d+) ?)?\)$/

/** The type of PostgreSQL that is nearest to one that SQLite was told. */
export function toType(declared: string): TypeReading {
  const text = declared.trim().toUpperCase().replaceAll(/\s+/g, ' ')
  const {base = text, first, second} = sized.exec(text)?.groups ?? {}
  const withSize = first === undefined ? null : sizedType(base, Number(first), Number(second ?? 0))
  if (withSize) return {type: withSize, isGuess: true}
  const known = exact.find(([pattern]) => pattern.test(base))
  if (known) return {type: known[1], isGuess: first !== undefined}
  const [, type] = [...meant, ...affinities].find(([pattern]) => pattern.test(base)) ?? []
  return {type: type ?? {kind: 'other', name: 'numeric'}, isGuess: true}
}

/** What PostgreSQL can't hold is left to its type without a size. */
function sizedType(base: string, first: number, second: number): ColumnType | null {
  if (/^(?:NUMERIC|DECIMAL)$/.test(base) && first >= 1 && first <= 1000 && second <= first) {
    return {kind: 'numeric', precision: first, scale: second}
  }
  const isLength = first >= 1 && first <= 10_485_760
  if (isLength && /^(?:N?CHAR|CHARACTER|NATIVE CHARACTER)$/.test(base)) return {kind: 'char', length: first}
  if (isLength && /CHAR/.test(base)) return {kind: 'varchar', length: first}
  return null
}
