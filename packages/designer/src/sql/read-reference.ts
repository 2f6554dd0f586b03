import type {ReferentialAction} from '@journeywright/schema'
import type {Target} from '../controlled/statement.js'
import type {SqlCursor} from './sql-cursor.js'
import {namesIn} from './names-in.js'

const actions: readonly ReferentialAction[] = ['cascade', 'restrict', 'set null', 'set default', 'no action']

/** What follows `REFERENCES`. `thingOf` gives the thing that a table holds. */
export function readReference(cursor: SqlCursor, thingOf: (table: string) => string): Target | null {
  let table = cursor.name()
  if (table === null) return null
  while (cursor.peek()?.value === '.') {
    cursor.next()
    table = cursor.name() ?? table
  }
  const group = cursor.group()
  let target: Target = {
    thing: thingOf(table),
    columns: group && namesIn(group),
    onDelete: null,
    onUpdate: null,
  }
  for (;;) {
    const on = cursor.words('on delete') ? 'onDelete' : cursor.words('on update') ? 'onUpdate' : null
    if (on === null) break
    target = {...target, [on]: actions.find(action => cursor.words(action)) ?? null}
  }
  // What PostgreSQL does where nothing is said.
  return {...target, onDelete: target.onDelete ?? 'no action'}
}
