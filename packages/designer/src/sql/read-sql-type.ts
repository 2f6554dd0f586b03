import {simpleTypes, type ColumnType} from '@journeywright/schema'
import type {StatedType} from '../controlled/statement.js'
import type {SqlCursor} from './sql-cursor.js'

/** A type, and whether the database counts its values up. */
export interface SqlType {
  readonly type: StatedType
  readonly isSerial: boolean
}

const two = [
  'double precision',
  'character varying',
  'bit varying',
  'timestamp without time zone',
  'timestamp with time zone',
  'time without time zone',
  'time with time zone',
] as const

/** What other dialects, and PostgreSQL's own short forms, call them. */
const known: Readonly<Record<string, ColumnType>> = {
  bigserial: {kind: 'bigint'},
  blob: {kind: 'bytea'},
  bool: {kind: 'boolean'},
  datetime: {kind: 'timestamp'},
  decimal: {kind: 'other', name: 'numeric'},
  double: {kind: 'double precision'},
  float: {kind: 'double precision'},
  float4: {kind: 'real'},
  float8: {kind: 'double precision'},
  int: {kind: 'integer'},
  int2: {kind: 'smallint'},
  int4: {kind: 'integer'},
  int8: {kind: 'bigint'},
  longtext: {kind: 'text'},
  mediumint: {kind: 'integer'},
  mediumtext: {kind: 'text'},
  numeric: {kind: 'other', name: 'numeric'},
  nvarchar: {kind: 'text'},
  'character varying': {kind: 'text'},
  serial: {kind: 'integer'},
  smallserial: {kind: 'smallint'},
  string: {kind: 'text'},
  'time without time zone': {kind: 'time'},
  'timestamp with time zone': {kind: 'timestamptz'},
  'timestamp without time zone': {kind: 'timestamp'},
  tinyint: {kind: 'smallint'},
  varchar: {kind: 'text'},
}

/** Null where no type stands. */
export function readSqlType(cursor: SqlCursor): SqlType | null {
  const word = two.find(phrase => cursor.words(phrase)) ?? cursor.name()
  if (word === null) return null
  const args = (cursor.group() ?? []).filter(({kind}) => kind !== 'mark').map(({value}) => value)
  if (word === 'timestamp' || word === 'time') cursor.words('without time zone')
  cursor.words('unsigned')
  const type = typeOf(word, args)
  return {type: isArray(cursor) ? listOf(type) : type, isSerial: /^(?:big|small)?serial$/.test(word)}
}

function typeOf(word: string, args: readonly string[]): StatedType {
  if (word === 'enum') return {kind: 'meaning', type: {kind: 'enum', name: null, values: args}}
  const [first, second = 0] = args.map(Number)
  const column = (type: ColumnType): StatedType => ({kind: 'column', type})
  if (first !== undefined) {
    if (/^(?:n?varchar|character varying)$/.test(word)) return column({kind: 'varchar', length: first})
    if (/^(?:n?char|character)$/.test(word)) return column({kind: 'char', length: first})
    if (/^(?:numeric|decimal)$/.test(word)) return column({kind: 'numeric', precision: first, scale: second})
    if (word === 'tinyint' && first === 1) return column({kind: 'boolean'})
  }
  const simple = simpleTypes.find(kind => kind === word)
  if (simple) return column({kind: simple})
  if (word === 'char' || word === 'character') return column({kind: 'char', length: 1})
  const found = Object.hasOwn(known, word) ? known[word] : undefined
  return found ? column(found) : {kind: 'named', name: word, depth: 0}
}

function isArray(cursor: SqlCursor): boolean {
  if (cursor.words('array')) return true
  if (cursor.peek()?.value !== '[') return false
  while (cursor.peek()?.value === '[' || cursor.peek()?.value === ']' || cursor.peek()?.kind === 'number') cursor.next()
  return true
}

function listOf(type: StatedType): StatedType {
  if (type.kind === 'meaning') return type
  return type.kind === 'named'
    ? {...type, depth: type.depth + 1}
    : {kind: 'column', type: {kind: 'array', of: type.type}}
}
