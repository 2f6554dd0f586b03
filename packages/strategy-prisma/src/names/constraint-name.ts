export interface ConstraintParts {
  readonly table: string
  /** None for a primary key. */
  readonly columns: readonly string[]
  readonly ending: 'pkey' | 'key' | 'idx' | 'fkey'
}

const limit = 63

/** The name that Prisma gives a key or an index: what comes before the ending is cut where PostgreSQL would cut the whole. */
export function constraintName({table, columns, ending}: ConstraintParts): string {
  return `${cut([table, ...columns].join('_'), limit - ending.length - 1)}_${ending}`
}

/** At most so many bytes, and no half of a character. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD+$/, '')
}
