import type {ReferentialAction} from '@journeywright/schema'
import type {Target} from '../statement.js'
import {readArticle} from '../text/read-article.js'
import type {Cursor} from '../text/cursor.js'
import type {Things} from '../things.js'
import {readNames} from './read-names.js'

const actions: readonly ReferentialAction[] = ['no action', 'restrict', 'cascade', 'set null', 'set default']

/** What follows `to`: `a customer`, or `the code of a country`. */
export function readTarget(cursor: Cursor, things: Things): Target | null {
  return cursor.attempt(() => {
    let columns: readonly string[] | null = null
    if (cursor.words('the')) {
      columns = readNames(cursor)
      if (columns === null || !cursor.words('of')) return null
    }
    const noun = readArticle(cursor) ? cursor.names() : null
    return noun && {thing: things.keyOf(noun), columns, onDelete: null, onUpdate: null}
  })
}

/** `on delete cascade`, or in other words `deleted with it`. */
export function readAction(cursor: Cursor): Partial<Target> | null {
  if (cursor.words('deleted with it')) return {onDelete: 'cascade'}
  for (const [phrase, key] of [
    ['on delete', 'onDelete'],
    ['on update', 'onUpdate'],
  ] as const) {
    if (!cursor.words(phrase)) continue
    const action = actions.find(each => cursor.words(each))
    return action ? {[key]: action} : null
  }
  return null
}
