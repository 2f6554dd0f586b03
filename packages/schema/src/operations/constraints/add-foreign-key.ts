import type {MigrationOperation} from '../../document.js'
import type {ForeignKey, SchemaModel, Table} from '../../model.js'
import {printForeignKey} from '../../sql/print/print-foreign-key.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** One of a partition may have become part of that of the whole, and gone with it. */
export function addForeignKey(table: Table, key: ForeignKey, model: SchemaModel): MigrationOperation {
  const on = qualifiedName(table)
  const drop = table.partitionOf ? 'DROP CONSTRAINT IF EXISTS' : 'DROP CONSTRAINT'
  return {
    kind: 'add-foreign-key',
    target: `${on}.${quoteName(key.name)}`,
    forward: printForeignKey(table, key, model),
    rollback: `ALTER TABLE ${on} ${drop} ${quoteName(key.name)};`,
  }
}
