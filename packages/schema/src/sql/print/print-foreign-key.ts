import {findTarget} from '../../lookup/find-target.js'
import type {ForeignKey, SchemaModel, Table} from '../../model.js'
import {nameList} from '../names/name-list.js'
import {printDeferrable} from './print-deferrable.js'
import {qualifiedName} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'

/** The `ALTER TABLE` that adds a foreign key once both tables are there. */
export function printForeignKey(table: Table, key: ForeignKey, model: Pick<SchemaModel, 'tables'>): string {
  const {references, setColumns = [], deferrable} = key
  const target = findTarget(model, table, key) ?? {
    namespace: references.namespace ?? table.namespace,
    name: references.table,
  }
  const lines = [
    `ALTER TABLE ${qualifiedName(table)}`,
    `  ADD CONSTRAINT ${quoteName(key.name)} FOREIGN KEY ${nameList(key.columns)}`,
    `  REFERENCES ${qualifiedName(target)} ${nameList(references.columns)}${key.matchFull ? ' MATCH FULL' : ''}`,
  ]
  const only = key.onDelete.startsWith('set') && setColumns.length > 0 ? ` ${nameList(setColumns)}` : ''
  if (key.onDelete !== 'no action') lines.push(`  ON DELETE ${key.onDelete.toUpperCase()}${only}`)
  if (key.onUpdate !== 'no action') lines.push(`  ON UPDATE ${key.onUpdate.toUpperCase()}`)
  if (deferrable !== undefined) lines.push(` ${printDeferrable(deferrable)}`)
  if (key.notValid) lines.push('  NOT VALID')
  return `${lines.join('\n')};`
}
