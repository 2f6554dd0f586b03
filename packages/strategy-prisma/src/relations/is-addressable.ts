import type {Table} from '@journeywright/schema'
import {prismaType} from '../print/prisma-type.js'

/** Prisma reads and writes only rows that a key of required, supported columns tells apart. */
export function isAddressable({columns, primaryKey, uniques}: Table): boolean {
  const usable = new Set(
    columns.filter(column => !column.nullable && prismaType(column.type, []).isSupported).map(({name}) => name),
  )
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques]
  return keys.some(key => key.columns.every(column => usable.has(column)))
}
