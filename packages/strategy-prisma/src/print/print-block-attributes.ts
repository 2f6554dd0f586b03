import type {Index, IndexColumn} from '@journeywright/schema'
import {indexFits} from '../limits/index-fits.js'
import type {NamedModel} from '../names/named-schema.js'
import {isPlainUnique, uniqueKeys} from './unique-keys.js'
import {isAddressable} from '../relations/is-addressable.js'
import {operatorClass} from './operator-class.js'
import {printMap} from './print-map.js'
import {quoteString} from './quote-string.js'

/** What follows the fields: keys of several columns, indexes and the table's own name. */
export function printBlockAttributes(model: NamedModel, withSchema: boolean): readonly string[] {
  const {table} = model
  const {primaryKey} = table
  const uniques = uniqueKeys(table)
  const indexes = table.indexes.filter(index => indexFits(index) && !isPlainUnique(index))
  const id = primaryKey && primaryKey.columns.length > 1 ? [keyLine('@@id', primaryKey, model)] : []
  return [
    ...id,
    ...repeatedUniques(model).map(unique => keyLine('@@unique', unique, model)),
    ...uniques.filter(({columns}) => columns.length > 1).map(unique => keyLine('@@unique', unique, model)),
    ...indexes.map(index => indexLine(index, model)),
    ...(table.name === model.name ? [] : [`@@map(${quoteString(table.name)})`]),
    ...(withSchema ? [`@@schema(${quoteString(table.namespace)})`] : []),
    ...(isAddressable(table) ? [] : ['@@ignore']),
  ]
}

/** A column takes one `@unique`; any further one on the same column is a line of its own. */
function repeatedUniques({table}: NamedModel) {
  const single = uniqueKeys(table).filter(({columns}) => columns.length === 1)
  return single.filter((unique, index) => single.findIndex(({columns}) => columns[0] === unique.columns[0]) !== index)
}

function keyLine(
  attribute: '@@id' | '@@unique',
  {name, columns}: {readonly name: string; readonly columns: readonly string[]},
  model: NamedModel,
) {
  const table = model.table.name
  const map =
    attribute === '@@id'
      ? printMap({name, table, columns: [], ending: 'pkey'})
      : printMap({name, table, columns, ending: 'key'})
  const fields = columns.map(column => fieldOf(column, model))
  return `${attribute}(${[`[${fields.join(', ')}]`, ...map].join(', ')})`
}

const methodNames = {hash: 'Hash', gin: 'Gin', gist: 'Gist', brin: 'Brin', spgist: 'SpGist'} as const

/** Prisma's engine takes what an index includes for columns of it, and would make it anew where they aren't said. */
function indexLine({name, columns: key, method, unique, include}: Index, model: NamedModel): string {
  const columns = unique ? key : [...key, ...include.map(column => ({name: column, order: 'asc'}) as const)]
  const fields = columns.map(column => indexField(column, method, model)).join(', ')
  const type = method === 'btree' ? [] : [`type: ${methodNames[method]}`]
  const named = {name, table: model.table.name, columns: columns.map(each => each.name)}
  const map = printMap({...named, ending: unique ? 'key' : 'idx'})
  return `${unique ? '@@unique' : '@@index'}(${[`[${fields}]`, ...type, ...map].join(', ')})`
}

function indexField(column: IndexColumn, method: Index['method'], model: NamedModel): string {
  const field = fieldOf(column.name, model)
  const operators = operatorClass(column, method)
  const said = [...(column.order === 'desc' ? ['sort: Desc'] : []), ...(operators === null ? [] : [operators])]
  return said.length > 0 ? `${field}(${said.join(', ')})` : field
}

function fieldOf(column: string, {fields}: NamedModel): string {
  return fields.find(field => field.column.name === column)?.name ?? column
}
