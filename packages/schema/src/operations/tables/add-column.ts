import type {MigrationOperation} from '../../document.js'
import {namedTypes, type TypeModel} from '../../lookup/named-types.js'
import type {Column, Table} from '../../model.js'
import {printColumn} from '../../sql/print/print-column.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** A default that doesn't change from row to row is kept in the catalog: no row is written. */
export function addColumn(table: Table, column: Column, model: TypeModel): MigrationOperation {
  const on = qualifiedName(table)
  const name = quoteName(column.name)
  return {
    kind: 'add-column',
    target: `${on}.${name}`,
    forward: `ALTER TABLE ${on} ADD COLUMN ${printColumn(column, namedTypes(model))};`,
    rollback: `ALTER TABLE ${on} DROP COLUMN ${name};`,
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'low',
    because: 'rows stay as they are; what they lack is read from the catalog',
  }
}
