import type {IndexColumn} from '@journeywright/schema'

/** Columns to be read by: the first `equals` of them are compared with one value each, the rest is sorted by. */
export interface Reading {
  readonly columns: readonly IndexColumn[]
  readonly equals: number
}

/**
 * Whether an index on `columns` serves a reading. The order of what is equal doesn't matter, and an index is as fast
 * backwards: only a mix of directions needs its own.
 */
export function serves(columns: readonly IndexColumn[], wanted: Reading): boolean {
  const equal = wanted.columns.slice(0, wanted.equals).map(({name}) => name)
  const first = columns.slice(0, wanted.equals).map(({name}) => name)
  if (first.length < equal.length || equal.some(name => !first.includes(name))) return false
  const sorted = wanted.columns.slice(wanted.equals)
  const rest = columns.slice(wanted.equals, wanted.columns.length)
  if (rest.length < sorted.length || sorted.some(({name}, index) => rest[index]?.name !== name)) return false
  const flips = new Set(sorted.map(({order}, index) => rest[index]?.order === order))
  return flips.size < 2
}
