import type {AttributeStatement, StatedDefault} from '../statement.js'
import type {Cursor} from '../text/cursor.js'
import type {Things} from '../things.js'
import {readClassification} from './read-classification.js'
import {readRange} from './read-range.js'
import {readAction, readTarget} from './read-target.js'
import {readType} from './read-type.js'
import {readValues} from './read-values.js'

export type Details = Partial<Omit<AttributeStatement, 'what' | 'thing' | 'name'>>

type ReadDetail = (cursor: Cursor, things: Things, before: Details) => Details | null

const readers: readonly ReadDetail[] = [
  readFlag,
  readIdentity,
  cursor => (cursor.words('default') ? asDefault(readDefault(cursor)) : null),
  readGenerated,
  (cursor, things) => (cursor.words('refers to') ? asTarget(readTarget(cursor, things)) : null),
  (cursor, _things, {refersTo}) => {
    const action = refersTo ? readAction(cursor) : null
    return action && refersTo ? {refersTo: {...refersTo, ...action}} : null
  },
  readOneOf,
  cursor => asRange(readRange(cursor)),
  (cursor, _things, {classification = []}) => {
    const found = readClassification(cursor)
    return found && {classification: [...classification, found]}
  },
  cursor => {
    const comment = cursor.words('described as') ? cursor.text() : null
    return comment === null ? null : {comment}
  },
  cursor => {
    const collation = cursor.words('collation') ? cursor.code() : null
    return collation === null ? null : {collation}
  },
  cursor => {
    const type = readType(cursor)
    return type && {type}
  },
  cursor => {
    const given = readDefault(cursor)
    return given && cursor.words('by default') ? {default: given} : null
  },
]

/** What stands in parentheses after a name; null when one of it means nothing. */
export function readDetails(cursor: Cursor, things: Things): Details | null {
  if (!cursor.mark('(')) return {}
  let details: Details = {}
  for (;;) {
    const before = details
    const found = readers.reduce<Details | null>(
      (known, read) => known ?? cursor.attempt(() => read(cursor, things, before)),
      null,
    )
    if (found === null) return null
    details = {...details, ...found}
    if (cursor.mark(')')) return details
    if (!cursor.mark(',')) return null
  }
}

export function readOneOf(cursor: Cursor): Details | null {
  if (!cursor.words('one of')) return null
  const values = readValues(cursor, 'or')
  return values && {type: {kind: 'meaning', type: {kind: 'enum', name: null, values}}}
}

function readFlag(cursor: Cursor): Details | null {
  if (cursor.words('key')) return {key: true}
  if (cursor.words('unique')) return {unique: true}
  if (cursor.words('optional')) return {optional: true}
  return cursor.words('required') ? {optional: false} : null
}

function readIdentity(cursor: Cursor): Details | null {
  if (!cursor.words('numbered by the database')) return null
  return {identity: cursor.words('unless given') ? 'by default' : 'always'}
}

function readGenerated(cursor: Cursor): Details | null {
  const expression = cursor.words('computed as') ? cursor.code() : null
  return expression === null ? null : {generated: {expression, isVirtual: cursor.words('when read')}}
}

/** A number, `true`, `false`, `now` and what stands in backticks are SQL; other words are values. */
function readDefault(cursor: Cursor): StatedDefault | null {
  const number = cursor.number()
  if (number !== null) return {value: String(number), isSql: true}
  const text = cursor.text()
  if (text !== null) return {value: text, isSql: false}
  const name = cursor.names(3)
  if (name === null) return null
  if (name.quoted) return {value: name.words, isSql: true}
  if (name.words === 'now') return {value: 'now()', isSql: true}
  return {value: name.words, isSql: name.words === 'true' || name.words === 'false'}
}

function asDefault(given: StatedDefault | null): Details | null {
  return given && {default: given}
}

function asTarget(refersTo: AttributeStatement['refersTo']): Details | null {
  return refersTo && {refersTo}
}

function asRange(range: AttributeStatement['range']): Details | null {
  return range && {range}
}
