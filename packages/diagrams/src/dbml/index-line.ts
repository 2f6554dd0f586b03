import type {Index, IndexColumn, Table} from '@journeywright/schema'
import {dbmlExpression, dbmlName, dbmlText} from './words.js'

export function indexLine(table: Table, index: Index): string {
  const {name, columns, method, unique, where, include, reason} = index
  // DBML knows two methods; any other is a note.
  const isKnown = method === 'btree' || method === 'hash'
  const notes = [
    isKnown ? '' : `Method ${method}.`,
    where === null ? '' : `Where ${where}.`,
    include.length > 0 ? `With ${include.join(', ')}.` : '',
    columns.some(({order}) => order === 'desc') ? `Sorted by ${columns.map(sorting).join(', ')}.` : '',
    reason,
  ].filter(Boolean)
  const settings = [
    `name: ${dbmlText(name)}`,
    isKnown ? `type: ${method}` : '',
    unique ? 'unique' : '',
    notes.length > 0 ? `note: ${dbmlText(notes.join(' '))}` : '',
  ].filter(Boolean)
  const shown = columns.map(({name: column}) =>
    table.columns.some(each => each.name === column) ? dbmlName(column) : dbmlExpression(column),
  )
  return `(${shown.join(', ')}) [${settings.join(', ')}]`
}

function sorting({name, order}: IndexColumn): string {
  return order === 'desc' ? `${name} descending` : name
}
