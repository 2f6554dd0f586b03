import type {MigrationOperation} from '../../document.js'
import type {SchemaModel, Table} from '../../model.js'
import {printTable} from '../../sql/print/print-table.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/** The rollback drops the rows too, but nothing that others built on the table. */
export function createTable(table: Table, model: SchemaModel): MigrationOperation {
  const name = qualifiedName(table)
  return {kind: 'create-table', target: name, forward: printTable(table, model), rollback: `DROP TABLE ${name};`}
}
