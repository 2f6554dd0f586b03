/** A word of SQL. `value`: an unquoted name in lower case, what quotes hold, a number, a mark. Offsets are those of the text. */
export interface SqlToken {
  readonly kind: 'name' | 'quoted' | 'string' | 'number' | 'mark'
  readonly value: string
  readonly start: number
  readonly end: number
}
