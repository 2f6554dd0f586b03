import {addColumn} from '../operations/tables/add-column.js'
import {setDefault} from '../operations/tables/set-default.js'
import type {Column, Table} from '../model.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteName} from '../sql/names/quote-name.js'
import type {Element} from './element.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** Columns, and their defaults apart: a default goes out of the way while a type changes. */
export function listColumnElements(table: Table, side: SchemaSide): readonly Element[] {
  const on = qualifiedName(table)
  return table.columns.flatMap(column => {
    const name = `${on}.${quoteName(column.name)}`
    return [
      columnElement(table, column, side, name, `table ${on}`),
      ...defaultElements(table, column, name, `table ${on}`),
    ]
  })
}

function columnElement(table: Table, column: Column, side: SchemaSide, name: string, owner: string): Element {
  const {generated} = column
  return newElement({
    kind: 'column',
    name,
    owner,
    columns: [column.name],
    sql: generated === null ? [] : [generated],
    subject: {kind: 'column', table, column},
    definition: () => describeColumn(column, side),
    create: () => addColumn(table, column, side.model),
  })
}

function defaultElements(table: Table, column: Column, name: string, owner: string): readonly Element[] {
  const {default: value} = column
  if (value === null) return []
  return [
    newElement({
      kind: 'default',
      name,
      owner,
      columns: [column.name],
      sql: [value],
      definition: () => value,
      create: () => setDefault(table, column.name, value),
    }),
  ]
}

function describeColumn(column: Column, {typeText}: SchemaSide): string {
  const {type, nullable, identity, identityOptions = '', generated, virtual = false, collation = ''} = column
  return JSON.stringify([typeText(type), nullable, identity, identityOptions, generated, virtual, collation])
}
