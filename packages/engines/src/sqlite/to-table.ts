import {newTable, type Check, type Table, type Unmodelled} from '@journeywright/schema'
import type {Problem} from '@journeywright/problems'
import {guessedType} from '../problems.js'
import {nameMaker} from './name-maker.js'
import {readDefinition} from './read-definition.js'
import {showTokens} from './show-tokens.js'
import type {SqliteTable} from './sqlite-facts.js'
import {toColumns} from './to-columns.js'
import {toForeignKeys} from './to-foreign-keys.js'
import {toIndexes} from './to-indexes.js'
import {translateExpression} from './translate-expression.js'

export interface TableReading {
  readonly table: Table
  readonly unmodelled: readonly Unmodelled[]
  readonly problems: readonly Problem[]
}

/** `makeName` makes names that no other key or index has. */
export function toTable(
  given: SqliteTable,
  all: readonly SqliteTable[],
  makeName: (parts: readonly string[], ending: string) => string,
): TableReading {
  const definition = readDefinition(given.sql)
  const {columns, guesses, unmodelled: lostColumns} = toColumns(given, definition)
  const named = definition.checks.flatMap(({name}) => name ?? [])
  const makeOwnName = nameMaker(named)
  const {foreignKeys, unmodelled: lostKeys} = toForeignKeys(given, all, definition, makeOwnName)
  const {indexes, unmodelled: lostIndexes} = toIndexes(given, columns)
  const checks: Check[] = []
  const lostChecks: Unmodelled[] = []
  for (const {name, tokens} of definition.checks) {
    const expression = translateExpression(tokens, columns)
    if (expression !== null) {
      checks.push({name: name ?? makeOwnName([given.name], 'check'), expression, reason: '', sources: []})
    } else {
      const text = `${given.name} CHECK (${showTokens(tokens)})`
      lostChecks.push({text, reason: 'PostgreSQL may not say the same for this condition of SQLite.'})
    }
  }
  return {
    table: newTable({
      name: given.name,
      columns,
      ...keysOf(given, makeName),
      checks,
      foreignKeys,
      indexes,
    }),
    unmodelled: [...lostColumns, ...lostChecks, ...lostKeys, ...lostIndexes],
    problems: guesses.map(({column, declared}) => guessedType(`${given.name}.${column.name}`, declared, column.type)),
  }
}

/** SQLite tells no names of keys. */
function keysOf(
  {name, columns, indexes}: SqliteTable,
  makeName: (parts: readonly string[], ending: string) => string,
): Pick<Table, 'primaryKey' | 'uniques'> {
  const key = columns.filter(column => column.key > 0).sort((a, b) => a.key - b.key)
  return {
    primaryKey: key.length === 0 ? null : {name: makeName([name], 'pkey'), columns: key.map(column => column.name)},
    uniques: indexes
      .filter(({origin}) => origin === 'u')
      .map(index => {
        const names = index.columns.flatMap(column => column.name ?? [])
        return {name: makeName([name, ...names], 'key'), columns: names, nullsDistinct: true, reason: '', sources: []}
      }),
  }
}
