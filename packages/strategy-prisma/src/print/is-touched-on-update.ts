import type {Column, Table} from '@journeywright/schema'

/**
 * True for the instant of a row's last change, which Prisma's `@updatedAt` sets on every write. A date or an optional
 * instant of that name is something else.
 */
export function isTouchedOnUpdate({name, type, nullable, default: given}: Column, {triggers}: Table): boolean {
  const isInstant = type.kind === 'timestamptz' || type.kind === 'timestamp'
  if (!isInstant || nullable || !/^(updated_?at|modified_?at|last_modified(_at)?)$/i.test(name)) return false
  return given !== null || triggers.some(({timing, events}) => timing === 'before' && events.includes('update'))
}
