import {simpleTypes, type ColumnType} from '@journeywright/schema'
import {isLogicalKind} from '../../concepts/logical-type.js'
import type {StatedType} from '../statement.js'
import type {Cursor} from '../text/cursor.js'

const friendly: readonly (readonly [string, ColumnType])[] = [
  ['whole number', {kind: 'integer'}],
  ['big whole number', {kind: 'bigint'}],
  ['small whole number', {kind: 'smallint'}],
  ['yes or no', {kind: 'boolean'}],
  ['point in time', {kind: 'timestamptz'}],
  ['double precision', {kind: 'double precision'}],
]

/** `text up to 80 characters`, `whole number`, `numeric(12, 2)`, `list of text`, `money`, or a type's name in backticks. */
export function readType(cursor: Cursor): StatedType | null {
  if (cursor.words('list of')) return listOf(readType(cursor))
  const sized = cursor.attempt(() => readText(cursor)) ?? cursor.attempt(() => readNumeric(cursor))
  if (sized) return {kind: 'column', type: sized}
  const found = friendly.find(([phrase]) => cursor.words(phrase))
  if (found) return {kind: 'column', type: found[1]}
  return cursor.attempt(() => {
    const name = cursor.name()
    if (name?.quoted) return {kind: 'named', name: name.words, depth: 0}
    const simple = simpleTypes.find(kind => kind === name?.words)
    if (simple) return {kind: 'column', type: {kind: simple}}
    return name && isLogicalKind(name.words) ? {kind: 'meaning', type: {kind: name.words}} : null
  })
}

function listOf(type: StatedType | null): StatedType | null {
  if (type === null || type.kind === 'meaning') return null
  return type.kind === 'named'
    ? {...type, depth: type.depth + 1}
    : {kind: 'column', type: {kind: 'array', of: type.type}}
}

function readText(cursor: Cursor): ColumnType | null {
  if (!cursor.words('text')) return null
  const kind = cursor.words('up to') ? 'varchar' : cursor.words('of exactly') ? 'char' : null
  if (kind === null) return {kind: 'text'}
  const length = cursor.number()
  return length !== null && (cursor.words('characters') || cursor.words('character')) ? {kind, length} : null
}

function readNumeric(cursor: Cursor): ColumnType | null {
  if (!cursor.words('numeric') || !cursor.mark('(')) return null
  const precision = cursor.number()
  const scale = cursor.mark(',') ? cursor.number() : 0
  return precision !== null && scale !== null && cursor.mark(')') ? {kind: 'numeric', precision, scale} : null
}
