import {nameWords} from '../lookup/name-words.js'
import {ownTables} from '../lookup/own-tables.js'
import {singularOf} from '../lookup/singular-of.js'
import type {SchemaModel, Table} from '../model.js'
import {casesOf, nameCases} from './cases-of.js'
import {findMajority, type Evidence} from './find-majority.js'
import {numbersOf} from './numbers-of.js'
import type {NamedPlace, NamingConventions} from './naming-conventions.js'

/** Looks at all tables that are no partitions. A convention is null where names are few or disagree. */
export function detectConventions(model: Pick<SchemaModel, 'tables'>): NamingConventions {
  const tables = ownTables(model)
  const places = tables.map(table => ({table, place: placeOf(table)}))
  const columns = tables.flatMap(table => table.columns.map(({name}) => ({name, place: placeOf(table, name)})))
  return {
    tableCase: findMajority(
      nameCases,
      places.map(({table, place}) => ({place, fits: casesOf(table.name)})),
    ),
    columnCase: findMajority(
      nameCases,
      columns.map(({name, place}) => ({place, fits: casesOf(name)})),
    ),
    tableNumber: findMajority(
      ['plural', 'singular'],
      places.map(({table, place}) => ({place, fits: numbersOf(table.name)})),
    ),
    keyName: findMajority(['id', 'table id'], tables.flatMap(keyEvidence)),
    foreignKeyEnding: findMajority(['id', 'no id'], tables.flatMap(referenceEvidence)),
  }
}

function placeOf({namespace, name}: Table, column?: string): NamedPlace {
  return column === undefined ? {namespace, table: name} : {namespace, table: name, column}
}

/** Keys that mean something by themselves, such as a code, and those that refer to another table tell nothing. */
function keyEvidence(table: Table): readonly Evidence<'id' | 'table id'>[] {
  const [only, ...more] = table.primaryKey?.columns ?? []
  const words = only === undefined ? [] : nameWords(only)
  const isReference = table.foreignKeys.some(({columns}) => only !== undefined && columns.includes(only))
  if (only === undefined || more.length > 0 || isReference || words.at(-1) !== 'id') return []
  const own = nameWords(table.name).map(singularOf).join('_')
  const stem = words.slice(0, -1).map(singularOf).join('_')
  if (stem === '') return [{place: placeOf(table, only), fits: ['id']}]
  return stem === own ? [{place: placeOf(table, only), fits: ['table id']}] : []
}

function referenceEvidence(table: Table): readonly Evidence<'id' | 'no id'>[] {
  return table.foreignKeys.flatMap(({columns, references}) => {
    const [only, ...more] = columns
    if (only === undefined || more.length > 0 || nameWords(references.columns[0] ?? '').at(-1) !== 'id') return []
    return [{place: placeOf(table, only), fits: [nameWords(only).at(-1) === 'id' ? 'id' : 'no id'] as const}]
  })
}
