import {readNames} from '../items/read-names.js'
import {readWhere} from '../items/read-where.js'
import type {LookupStatement} from '../statement.js'
import type {Cursor} from '../text/cursor.js'
import {nameOf} from '../text/name-of.js'
import type {Form} from './form.js'

export const lookupForm: Form = {
  id: 'lookup',
  example: 'Orders are looked up by customer and placed_at, newest first.',
  read(cursor, things) {
    const noun = cursor.names()
    if (noun === null || !cursor.words('are looked up by')) return null
    const columns = cursor.attempt(() => readMarked(cursor)) ?? readNamed(cursor)
    const where = columns && readWhere(cursor)
    return columns && where && [{what: 'lookup', thing: things.keyOf(noun), columns, where: where.expression}]
  },
}

type Columns = LookupStatement['columns']

/** `customer and placed_at, newest first`: it is the last that is turned round. */
function readNamed(cursor: Cursor): Columns | null {
  const names = cursor.attempt(() => readNames(cursor)) ?? null
  if (names === null) return null
  const isTurned = cursor.attempt(() =>
    cursor.mark(',') && (cursor.words('newest first') || cursor.words('highest first')) ? true : null,
  )
  return names.map((name, index) => ({name, order: isTurned && index === names.length - 1 ? 'desc' : 'asc'}))
}

/** `status, then placed_at (descending)`. */
function readMarked(cursor: Cursor): Columns | null {
  const columns: Columns[number][] = []
  do {
    const name = cursor.names()
    if (name === null) return null
    const isTurned = cursor.mark('(')
    if (isTurned && !(cursor.words('descending') && cursor.mark(')'))) return null
    columns.push({name: nameOf(name), order: isTurned ? 'desc' : 'asc'})
  } while (cursor.mark(',') && cursor.words('then'))
  return cursor.isAtEnd() || columns.some(({order}) => order === 'desc') || columns.length > 1 ? columns : null
}
