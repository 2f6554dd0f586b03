import type {SchemaModel, Table} from '../model.js'
import {nameList} from './name-list.js'
import {printColumn} from './print-column.js'
import {printConstraints} from './print-constraints.js'
import {qualifiedName} from './qualified-name.js'

/** The `CREATE TABLE` statement with keys and checks; foreign keys, indexes and comments are statements of their own. */
export function printTable(table: Table, model: Pick<SchemaModel, 'enums'>): string {
  const lines = [...table.columns.map(column => printColumn(column, model.enums)), ...printConstraints(table)]
  const partitioning = table.partitioning
    ? ` PARTITION BY ${table.partitioning.method.toUpperCase()} ${nameList(table.partitioning.columns)}`
    : ''
  return `CREATE TABLE ${qualifiedName(table)} (\n${lines.map(line => `  ${line}`).join(',\n')}\n)${partitioning};`
}
