import type {Index, IndexColumn} from '@journeywright/schema'
import {indexFits} from '../limits/index-fits.js'
import type {NamedModel} from '../names/named-schema.js'
import {isAddressable} from '../relations/is-addressable.js'
import {quoteString} from './quote-string.js'

/** What follows the fields: keys of several columns, indexes and the table's own name. */
export function printBlockAttributes(model: NamedModel, withSchema: boolean): readonly string[] {
  const {table} = model
  const {primaryKey, uniques, indexes} = table
  const id = primaryKey && primaryKey.columns.length > 1 ? [keyLine('@@id', primaryKey, model)] : []
  return [
    ...id,
    ...repeatedUniques(model).map(unique => keyLine('@@unique', unique, model)),
    ...uniques.filter(({columns}) => columns.length > 1).map(unique => keyLine('@@unique', unique, model)),
    ...indexes.filter(indexFits).map(index => indexLine(index, model)),
    ...(table.name === model.name ? [] : [`@@map(${quoteString(table.name)})`]),
    ...(withSchema ? [`@@schema(${quoteString(table.namespace)})`] : []),
    ...(isAddressable(table) ? [] : ['@@ignore']),
  ]
}

/** A column takes one `@unique`; any further one on the same column is a line of its own. */
function repeatedUniques({table: {uniques}}: NamedModel) {
  const single = uniques.filter(({columns}) => columns.length === 1)
  return single.filter((unique, index) => single.findIndex(({columns}) => columns[0] === unique.columns[0]) !== index)
}

function keyLine(
  attribute: string,
  key: {readonly name: string; readonly columns: readonly string[]},
  model: NamedModel,
) {
  const fields = key.columns.map(column => fieldOf(column, model))
  return `${attribute}([${fields.join(', ')}], map: ${quoteString(key.name)})`
}

const methodNames = {hash: 'Hash', gin: 'Gin', gist: 'Gist', brin: 'Brin', spgist: 'SpGist'} as const

function indexLine({name, columns, method, unique}: Index, model: NamedModel): string {
  const fields = columns.map(column => indexField(column, model)).join(', ')
  const type = method === 'btree' ? '' : `, type: ${methodNames[method]}`
  return `${unique ? '@@unique' : '@@index'}([${fields}]${type}, map: ${quoteString(name)})`
}

function indexField({name, order}: IndexColumn, model: NamedModel): string {
  const field = fieldOf(name, model)
  return order === 'desc' ? `${field}(sort: Desc)` : field
}

function fieldOf(column: string, {fields}: NamedModel): string {
  return fields.find(field => field.column.name === column)?.name ?? column
}
