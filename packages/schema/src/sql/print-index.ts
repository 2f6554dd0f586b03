import {isExpression} from '../lookup/is-expression.js'
import type {Index, IndexColumn, Table} from '../model.js'
import {nameList} from './name-list.js'
import {qualifiedName} from './qualified-name.js'
import {quoteName} from './quote-name.js'

/** The `CREATE INDEX` statement. */
export function printIndex(table: Table, index: Index): string {
  const {name, columns, method, unique, where, include} = index
  const parts = [
    `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${quoteName(name)}`,
    `ON ${qualifiedName(table)} USING ${method} (${columns.map(printIndexColumn).join(', ')})`,
  ]
  if (include.length > 0) parts.push(`INCLUDE ${nameList(include)}`)
  if (where !== null) parts.push(`WHERE ${where}`)
  return `${parts.join(' ')};`
}

function printIndexColumn({name, order}: IndexColumn): string {
  const key = isExpression(name) ? name : quoteName(name)
  return order === 'desc' ? `${key} DESC` : key
}
