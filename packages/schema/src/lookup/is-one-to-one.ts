import type {ForeignKey, Table} from '../model.js'
import {listKeys} from './list-keys.js'

/** True when at most one row can refer to the same target: the foreign key's columns hold a whole key of their table. */
export function isOneToOne(table: Table, {columns}: ForeignKey): boolean {
  return listKeys(table).some(key => key.length > 0 && key.every(name => columns.includes(name)))
}
