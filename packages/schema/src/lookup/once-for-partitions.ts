import type {Table} from '../model.js'

/** Tells what is said of a partition for the first time: its siblings have the same, and nobody wants to read it twelve times. */
export function onceForPartitions(): (table: Table, said: readonly string[]) => boolean {
  const seen = new Set<string>()
  return ({partitionOf}, said) => {
    if (!partitionOf) return true
    const key = JSON.stringify([partitionOf.namespace, partitionOf.table, said])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  }
}
