import type {Cursor} from '../text/cursor.js'
import {readCondition} from '../conditions/read-condition.js'

/** `where deleted_at is missing`; no expression when nothing begins with `where`. Null: what follows is no condition. */
export function readWhere(cursor: Cursor): {readonly expression: string | null} | null {
  if (!cursor.words('where')) return {expression: null}
  const condition = readCondition(cursor)
  return condition === null ? null : {expression: condition}
}
