import {newIndex, type Column, type Index, type IndexColumn, type Unmodelled} from '@journeywright/schema'
import {isMark, isWord, splitParts, splitSqlite, type Token} from './split-sqlite.js'
import type {SqliteIndex, SqliteTable} from './sqlite-facts.js'
import {translateExpression} from './translate-expression.js'

export interface IndexesReading {
  readonly indexes: readonly Index[]
  readonly unmodelled: readonly Unmodelled[]
}

/** Those that a statement made. */
export function toIndexes(table: SqliteTable, columns: readonly Column[]): IndexesReading {
  const given = table.indexes.filter(({origin}) => origin === 'c')
  const read = given.map(index => toIndex(index, columns))
  return {
    indexes: read.flatMap(index => index ?? []),
    unmodelled: given.flatMap(({sql}, place) =>
      read[place] === null
        ? [{text: sql ?? '', reason: 'PostgreSQL may not say the same for this index of SQLite.'}]
        : [],
    ),
  }
}

function toIndex(index: SqliteIndex, columns: readonly Column[]): Index | null {
  const tokens = splitSqlite(index.sql ?? '')
  const {parts, end} = splitParts(
    tokens,
    tokens.findIndex(token => isMark(token, '(')),
  )
  const keys = index.columns.map((key, place) => toKey(key, parts[place] ?? [], columns))
  const isPartial = isWord(tokens[end + 1], 'WHERE')
  const where = isPartial ? translateExpression(tokens.slice(end + 2), columns) : null
  const known = keys.flatMap(key => key ?? [])
  if (known.length < keys.length || (isPartial && where === null)) return null
  return {...newIndex({name: index.name, columns: []}), columns: known, unique: index.unique === 1, where}
}

function toKey(
  {name, desc, collation}: SqliteIndex['columns'][number],
  part: readonly Token[],
  columns: readonly Column[],
): IndexColumn | null {
  if (collation.toUpperCase() !== 'BINARY') return null
  const order = desc === 1 ? 'desc' : 'asc'
  if (name !== null) return {name, order}
  const expression = translateExpression(
    part.filter(token => !isWord(token, 'ASC') && !isWord(token, 'DESC')),
    columns,
  )
  return expression === null ? null : {name: `(${expression})`, order}
}
