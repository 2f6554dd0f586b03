import type {Table} from '@journeywright/schema'
import {prismaType} from '../print/prisma-type.js'
import {uniqueKeys} from '../print/unique-keys.js'

/** Prisma reads and writes only rows that a key of required, supported columns tells apart. */
export function isAddressable(table: Table): boolean {
  const {columns, primaryKey} = table
  const usable = new Set(
    columns.filter(column => !column.nullable && prismaType(column.type, []).isSupported).map(({name}) => name),
  )
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniqueKeys(table)]
  return keys.some(key => key.columns.every(column => usable.has(column)))
}
