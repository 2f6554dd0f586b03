import {newColumn, type Column, type Unmodelled} from '@journeywright/schema'
import {stated} from '../introspect/stated.js'
import type {SqliteDefinition} from './read-definition.js'
import {showTokens} from './show-tokens.js'
import type {SqliteColumn, SqliteTable} from './sqlite-facts.js'
import {toType} from './to-type.js'
import {translateDefault} from './translate-default.js'
import {translateExpression} from './translate-expression.js'

export interface ColumnsReading {
  readonly columns: readonly Column[]
  /** Names of columns whose type is a guess. */
  readonly guesses: readonly {readonly column: Column; readonly declared: string}[]
  readonly unmodelled: readonly Unmodelled[]
}

export function toColumns(table: SqliteTable, definition: SqliteDefinition): ColumnsReading {
  const plain = table.columns.map(column => plainColumn(column, table))
  const read = table.columns.map((column, index) => {
    const made = plain[index] ?? plainColumn(column, table)
    return column.hidden > 1 ? withGenerated(made, column, plain, definition) : made
  })
  return {
    columns: read,
    guesses: table.columns.flatMap((column, index) => {
      const made = read[index]
      return made && toType(column.type).isGuess ? [{column: made, declared: column.type}] : []
    }),
    unmodelled: table.columns.flatMap((column, index) => lostOf(table, column, read[index], definition)),
  }
}

/** The one column that numbers itself: an `INTEGER PRIMARY KEY`. */
function isNumbered(column: SqliteColumn, {columns, hasRowid}: SqliteTable): boolean {
  const isOnlyKey = column.key === 1 && columns.every(({key}) => key < 2)
  return isOnlyKey && hasRowid === 1 && column.type.toUpperCase() === 'INTEGER'
}

function plainColumn(column: SqliteColumn, table: SqliteTable): Column {
  const {type} = toType(column.type)
  return newColumn(column.name, type, {
    nullable: column.notNull === 0 && column.key === 0,
    default: translateDefault(column.default, type) ?? null,
    identity: isNumbered(column, table) ? 'by default' : null,
  })
}

function withGenerated(
  made: Column,
  {hidden}: SqliteColumn,
  columns: readonly Column[],
  {generated}: SqliteDefinition,
): Column {
  const expression = translateExpression(generated.get(made.name.toLowerCase()) ?? [], columns)
  return {...made, generated: expression, ...stated({virtual: expression !== null && hidden === 2})}
}

function lostOf(
  {name}: SqliteTable,
  column: SqliteColumn,
  made: Column | undefined,
  {generated, collations}: SqliteDefinition,
): readonly Unmodelled[] {
  const where = `${name}.${column.name}`
  const collation = collations.get(column.name.toLowerCase())
  const lost: Unmodelled[] = []
  if (made && translateDefault(column.default, made.type) === undefined) {
    lost.push({
      text: `${where} DEFAULT ${column.default}`,
      reason: 'PostgreSQL may not say the same for this default of SQLite.',
    })
  }
  if (column.hidden > 1 && made?.generated === null) {
    const words = showTokens(generated.get(column.name.toLowerCase()) ?? [])
    lost.push({
      text: `${where} AS (${words})`,
      reason: 'PostgreSQL may not say the same for this expression of SQLite.',
    })
  }
  if (collation !== undefined) {
    lost.push({text: `${where} COLLATE ${collation}`, reason: 'PostgreSQL has no collation of this name.'})
  }
  return lost
}
