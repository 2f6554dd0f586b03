import {detectConventions, type NamedPlace} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject, TableColumn} from '../schema-subject.js'
import {isStated} from './is-stated.js'

export const naming: QualityLine<SchemaSubject> = {
  id: 'naming',
  title: 'Names are made alike',
  expected: 'names in snake_case, or as the tables that were there have them',
  fix: 'Rename it.',
  looksAt:
    'Names of new tables and columns: snake_case in a new schema; where there was one, the way most of its names are written. How references are called, against most of the schema, and keys, against those that were there; a column that the request itself names keeps its name.',
  notApplicable: 'No name is new.',
  check({document, tables, columns, older, isNew}) {
    const names = [...tables.map(({name}) => name), ...columns.map(labelOf)]
    const {tableCase, columnCase, keyName, foreignKeyEnding} = detectConventions(document)
    const stated = new Set(columns.filter(({column}) => isStated(column)).map(labelOf))
    const isNewPlace = ({namespace, table: name, column}: NamedPlace) =>
      isNew({namespace, name, ...(column !== undefined && {column})}) && !stated.has(`${name}.${column ?? ''}`)
    const broken = [tableCase, columnCase, foreignKeyEnding, ...(older.length > 0 ? [keyName] : [])].flatMap(
      each => each?.broken ?? [],
    )
    const odd = broken
      .filter(isNewPlace)
      .map(({table, column}) => (column === undefined ? table : `${table}.${column}`))
    const other = older.length > 0 ? [] : names.filter(name => !isSnakeCase(name))
    const wrong = [...new Set([...odd, ...other])]
    return countFinding({
      total: names.length,
      what: older.length > 0 ? 'names are written as those that were there' : 'names are snake_case',
      wrong: wrong.map(name => `name \`${name}\``),
    })
  },
}

function labelOf({table, column}: TableColumn): string {
  return `${table.name}.${column.name}`
}

function isSnakeCase(name: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}_.]+$/u.test(name)
}
