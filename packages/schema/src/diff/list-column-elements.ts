import {addColumn} from '../operations/add-column.js'
import {setDefault} from '../operations/set-default.js'
import type {Column, Table} from '../model.js'
import {qualifiedName} from '../sql/qualified-name.js'
import {quoteName} from '../sql/quote-name.js'
import type {Element} from './element.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** Columns, and their defaults apart: a default goes out of the way while a type changes. */
export function listColumnElements(table: Table, side: SchemaSide): readonly Element[] {
  return table.columns.flatMap(column => [columnElement(table, column, side), ...defaultElements(table, column)])
}

function columnElement(table: Table, column: Column, side: SchemaSide): Element {
  const {type, nullable, identity, identityOptions = '', generated, virtual = false, collation = ''} = column
  return newElement({
    kind: 'column',
    name: `${qualifiedName(table)}.${quoteName(column.name)}`,
    owner: `table ${qualifiedName(table)}`,
    columns: [column.name],
    sql: generated === null ? [] : [generated],
    subject: {kind: 'column', table, column},
    definition: () =>
      JSON.stringify([side.typeText(type), nullable, identity, identityOptions, generated, virtual, collation]),
    create: () => addColumn(table, column, side.model),
  })
}

function defaultElements(table: Table, column: Column): readonly Element[] {
  const {default: value} = column
  if (value === null) return []
  return [
    newElement({
      kind: 'default',
      name: `${qualifiedName(table)}.${quoteName(column.name)}`,
      owner: `table ${qualifiedName(table)}`,
      columns: [column.name],
      sql: [value],
      definition: () => value,
      create: () => setDefault(table, column.name, value),
    }),
  ]
}
