import type {Column, EnumType} from '../model.js'
import {printType} from './print-type.js'
import {quoteName} from './quote-name.js'

/** One line of a `CREATE TABLE`, without comma. */
export function printColumn(column: Column, enums: readonly EnumType[] = []): string {
  const parts = [quoteName(column.name), printType(column.type, enums)]
  if (column.generated !== null) parts.push(`GENERATED ALWAYS AS (${column.generated}) STORED`)
  if (column.identity !== null) parts.push(`GENERATED ${column.identity.toUpperCase()} AS IDENTITY`)
  if (!column.nullable) parts.push('NOT NULL')
  if (column.default !== null) parts.push(`DEFAULT ${column.default}`)
  return parts.join(' ')
}
