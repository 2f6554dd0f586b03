import {isExpression} from '../../lookup/is-expression.js'
import {namedTypes, type TypeModel} from '../../lookup/named-types.js'
import type {Partitioning, Table} from '../../model.js'
import {printColumn} from './print-column.js'
import {printConstraints} from './print-constraints.js'
import {printStorage} from './print-storage.js'
import {qualifiedName} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'

/**
 * The `CREATE TABLE` statement with keys and checks; foreign keys, indexes and comments are statements of their own, and
 * so is what makes it a partition or an heir of another table.
 */
export function printTable(table: Table, model: TypeModel): string {
  const types = namedTypes(model)
  const {partitionOf, partitioning, unlogged, storage} = table
  const columns = table.columns.map(column => printColumn(column, types, partitionOf !== undefined))
  const lines = [...columns, ...printConstraints(table)].map(line => `  ${line}`)
  const split = partitioning ? ` PARTITION BY ${printPartitioning(partitioning)}` : ''
  const head = `CREATE ${unlogged ? 'UNLOGGED ' : ''}TABLE ${qualifiedName(table)}`
  return `${head} (\n${lines.join(',\n')}\n)${split}${printStorage(storage)};`
}

function printPartitioning({method, columns}: Partitioning): string {
  return `${method.toUpperCase()} (${columns.map(name => (isExpression(name) ? name : quoteName(name))).join(', ')})`
}
