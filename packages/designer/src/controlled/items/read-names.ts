import type {Cursor} from '../text/cursor.js'
import {nameOf} from '../text/name-of.js'

/** `street, city and zip`, each with or without `its` or `the`. */
export function readNames(cursor: Cursor): readonly string[] | null {
  const names: string[] = []
  for (;;) {
    const name = readName(cursor)
    if (name === null) return null
    names.push(name)
    if (cursor.words('and')) {
      const last = readName(cursor)
      return last === null ? null : [...names, last]
    }
    if (!cursor.mark(',')) return names.length === 1 ? names : null
  }
}

function readName(cursor: Cursor): string | null {
  if (!cursor.words('its')) cursor.words('the')
  const name = cursor.names()
  return name && nameOf(name)
}
