import type {TypeModel} from '../../lookup/named-types.js'
import type {Column, Table} from '../../model.js'
import {addColumn} from '../../operations/tables/add-column.js'
import {setNotNull} from '../../operations/tables/set-not-null.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** A column that comes back with a value that somebody gave, in one transaction. */
export function restoreColumn(table: Table, column: Column, model: TypeModel, value: string): string {
  return [
    addColumn(table, {...column, nullable: true}, model).forward,
    `UPDATE ${qualifiedName(table)} SET ${quoteName(column.name)} = ${value};`,
    'SET CONSTRAINTS ALL IMMEDIATE;',
    setNotNull(table, column.name).forward,
  ].join('\n')
}
