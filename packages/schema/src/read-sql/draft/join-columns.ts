import {byteLength} from './byte-length.js'

/** Column names as they go into the name of an index or a foreign key: PostgreSQL stops at 64 bytes. */
export function joinColumns(columns: readonly string[]): string {
  let joined = ''
  for (const column of columns) {
    joined = joined === '' ? column : `${joined}_${column}`
    if (byteLength(joined) >= 64) break
  }
  return joined
}
