import type {AttributeStatement, RelationStatement} from '../statement.js'
import {readArticle} from '../text/read-article.js'
import type {Cursor} from '../text/cursor.js'
import {nameOf} from '../text/name-of.js'
import type {Things} from '../things.js'
import {newStatement} from './new-statement.js'
import {readDetails, readOneOf, type Details} from './read-details.js'
import {readRange} from './read-range.js'

type Quantity = Pick<RelationStatement, 'min' | 'max'>

const quantities: readonly (readonly [string, Quantity])[] = [
  ['one or more', {min: 1, max: 'many'}],
  ['at least one', {min: 1, max: 'many'}],
  ['at most one', {min: 0, max: 1}],
  ['exactly one', {min: 1, max: 1}],
  ['zero or more', {min: 0, max: 'many'}],
  ['many', {min: 0, max: 'many'}],
  ['one', {min: 1, max: 1}],
]

/** One item of what a thing has: `a unique email (text)`, `one customer`, `at most one manager (an employee)`. */
export function readMember(
  cursor: Cursor,
  things: Things,
  thing: string,
): AttributeStatement | RelationStatement | null {
  return cursor.attempt(() => {
    const quantity = readQuantity(cursor)
    return quantity ? readRelated(cursor, things, thing, quantity) : readAttribute(cursor, things, thing)
  })
}

export function readQuantity(cursor: Cursor): Quantity | null {
  return quantities.find(([phrase]) => cursor.words(phrase))?.[1] ?? null
}

function readRelated(cursor: Cursor, things: Things, from: string, quantity: Quantity): RelationStatement | null {
  const noun = cursor.names()
  if (noun === null) return null
  const target = cursor.attempt(() => readRoleTarget(cursor, things))
  const role = target === null ? null : nameOf(noun)
  const to = target ?? things.keyOf(noun)
  // Subcategories are categories, too.
  if (to.replace(/^sub_?/, '') === from && to !== from) return null
  return {what: 'relation', from, to, ...quantity, inverseMax: null, role, verb: 'has', isPart: false}
}

/** `(an employee)` after the role that it has. */
function readRoleTarget(cursor: Cursor, things: Things): string | null {
  const noun = cursor.mark('(') && readArticle(cursor) ? cursor.names() : null
  return noun && cursor.mark(')') ? things.keyOf(noun) : null
}

function readAttribute(cursor: Cursor, things: Things, thing: string): AttributeStatement | null {
  if (!readArticle(cursor)) return null
  const flags = readFlags(cursor)
  const noun = cursor.names()
  if (noun === null) return null
  const unit = cursor.words('in') ? (cursor.name()?.words ?? null) : ''
  const details = unit === null ? null : readDetails(cursor, things)
  if (details === null) return null
  const tail = readTail(cursor)
  const comment = cursor.attempt(() => (cursor.mark(':') ? cursor.text() : null))
  const name = unit ? `${nameOf(noun)}_${unit}` : nameOf(noun)
  return newStatement(thing, name, {
    ...(unit && {type: {kind: 'meaning', type: {kind: 'decimal'}}}),
    ...flags,
    ...details,
    ...tail,
    ...(comment !== null && {comment}),
  })
}

function readFlags(cursor: Cursor): Details {
  let flags: Details = {}
  for (;;) {
    if (cursor.words('optional')) flags = {...flags, optional: true}
    else if (cursor.words('unique')) flags = {...flags, unique: true}
    else if (cursor.words('required')) flags = {...flags, optional: false}
    else return flags
  }
}

/** `between 1 and 5`, `of at least 0`, `, one of open, paid or closed`. */
function readTail(cursor: Cursor): Details {
  const range = readRange(cursor)
  if (range) return {range}
  return (
    cursor.attempt(() => {
      cursor.mark(',')
      return readOneOf(cursor)
    }) ?? {}
  )
}
