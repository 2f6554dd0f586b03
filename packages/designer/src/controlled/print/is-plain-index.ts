import type {Index} from '@journeywright/schema'

/** An index that "Orders are looked up by …" makes. */
export function isPlainIndex({method, unique, where, include, storage, columns, nullsDistinct}: Index): boolean {
  const isPlain = method === 'btree' && !unique && where === null && include.length === 0
  return (
    isPlain &&
    nullsDistinct === undefined &&
    storage === undefined &&
    columns.every(
      ({name, nulls, opclass, collation}) =>
        !name.startsWith('(') && nulls === undefined && opclass === undefined && collation === undefined,
    )
  )
}
