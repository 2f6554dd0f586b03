import type {Table} from '../model.js'

/** Tells what is said of a partition or heir for the first time: its siblings have the same, and nobody wants to read it twelve times. */
export function onceForPartitions(): (table: Table, said: readonly string[]) => boolean {
  const seen = new Set<string>()
  return ({partitionOf, inherits}, said) => {
    const parent = partitionOf ? [partitionOf.namespace, partitionOf.table] : inherits
    if (!parent) return true
    const key = JSON.stringify([parent, said])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  }
}
