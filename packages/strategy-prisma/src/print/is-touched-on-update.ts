import type {Column, ColumnType, Table} from '@journeywright/schema'
import {timestampOf} from './prisma-type.js'

/**
 * True for the instant of a row's last change, which Prisma's `@updatedAt` sets on every write. A date or an optional
 * instant of that name is something else, unless other models of the repository have it so.
 */
export function isTouchedOnUpdate(
  {name, type, nullable, default: given}: Column,
  {triggers}: Table,
  touched: ReadonlySet<string>,
): boolean {
  if (!isInstant(type)) return false
  if (touched.has(name)) return true
  if (nullable || !/^(updated_?at|modified_?at|last_modified(_at)?)$/i.test(name)) return false
  return given !== null || triggers.some(({timing, events}) => timing === 'before' && events.includes('update'))
}

function isInstant(type: ColumnType): boolean {
  if (type.kind === 'other') return timestampOf(type.name) !== undefined
  return type.kind === 'timestamptz' || type.kind === 'timestamp'
}
