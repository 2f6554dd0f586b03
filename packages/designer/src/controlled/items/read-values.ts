import type {Cursor} from '../text/cursor.js'

/** `open, paid or closed`: the word before the last value ends the list. `last` is that word. */
export function readValues(cursor: Cursor, last: 'and' | 'or'): readonly string[] | null {
  const values: string[] = []
  for (;;) {
    const value = readValue(cursor)
    if (value === null) return null
    values.push(value)
    if (cursor.words(last)) {
      const end = readValue(cursor)
      return end === null ? null : [...values, end]
    }
    if (!cursor.mark(',')) return values.length === 1 ? values : null
  }
}

function readValue(cursor: Cursor): string | null {
  const number = cursor.number()
  return number === null ? (cursor.names(3)?.words ?? null) : String(number)
}
