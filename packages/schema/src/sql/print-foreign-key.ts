import {findTable} from '../lookup/find-table.js'
import type {ForeignKey, SchemaModel, Table} from '../model.js'
import {nameList} from './name-list.js'
import {qualifiedName} from './qualified-name.js'
import {quoteName} from './quote-name.js'

/** The `ALTER TABLE` that adds a foreign key once both tables are there. */
export function printForeignKey(table: Table, key: ForeignKey, model: Pick<SchemaModel, 'tables'>): string {
  const target = findTable(model, key.references.table, table.namespace)
  const targetName = qualifiedName(target ?? {namespace: table.namespace, name: key.references.table})
  const lines = [
    `ALTER TABLE ${qualifiedName(table)}`,
    `  ADD CONSTRAINT ${quoteName(key.name)} FOREIGN KEY ${nameList(key.columns)}`,
    `  REFERENCES ${targetName} ${nameList(key.references.columns)}`,
  ]
  if (key.onDelete !== 'no action') lines.push(`  ON DELETE ${key.onDelete.toUpperCase()}`)
  if (key.onUpdate !== 'no action') lines.push(`  ON UPDATE ${key.onUpdate.toUpperCase()}`)
  return `${lines.join('\n')};`
}
