import type {Column} from '@journeywright/schema'

/** The day or the moment that a row is about: of an order its order date, else when it was made. Null where it has none. */
export function timeColumn(columns: readonly Column[]): Column | null {
  const times = columns.filter(({type, nullable}) => !nullable && /^(?:date|timestamptz|timestamp)$/.test(type.kind))
  const isOwn = ({name}: Column) => !/^(?:created|updated|deleted)_at$|^expir|_until$|^(?:due|end)_/.test(name)
  return times.find(isOwn) ?? times.find(({name}) => name === 'created_at') ?? null
}
