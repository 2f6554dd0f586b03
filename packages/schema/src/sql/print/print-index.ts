import {isExpression} from '../../lookup/is-expression.js'
import type {Index, IndexColumn} from '../../model.js'
import {nameList} from '../names/name-list.js'
import {printStorage} from './print-storage.js'
import {qualifiedName, type Named} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'

/** The `CREATE INDEX` statement, on a table or a materialized view. */
export function printIndex(on: Named, index: Index): string {
  const {name, columns, method, unique, nullsDistinct, storage, where, include} = index
  const parts = [
    `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${quoteName(name)}`,
    `ON ${qualifiedName(on)} USING ${method} (${columns.map(printIndexColumn).join(', ')})`,
  ]
  if (include.length > 0) parts.push(`INCLUDE ${nameList(include)}`)
  if (nullsDistinct === false) parts.push('NULLS NOT DISTINCT')
  const end = where === null ? '' : ` WHERE ${where}`
  return `${parts.join(' ')}${printStorage(storage)}${end};`
}

function printIndexColumn({name, order, nulls, opclass, collation}: IndexColumn): string {
  const parts = [isExpression(name) ? name : quoteName(name)]
  if (collation !== undefined) parts.push(`COLLATE ${collation}`)
  if (opclass !== undefined) parts.push(opclass)
  if (order === 'desc') parts.push('DESC')
  if (nulls !== undefined) parts.push(`NULLS ${nulls.toUpperCase()}`)
  return parts.join(' ')
}
