import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/**
 * Makes a table the partition of another. Its own keys and indexes are there by then, and keep their names; what it lacks
 * is added by the server.
 */
export function attachPartition(table: Table): readonly MigrationOperation[] {
  const {partitionOf} = table
  if (!partitionOf) return []
  const name = qualifiedName(table)
  const parent = qualifiedName({namespace: partitionOf.namespace, name: partitionOf.table})
  return [
    {
      kind: 'attach-partition',
      target: name,
      forward: `ALTER TABLE ${parent} ATTACH PARTITION ${name} ${partitionOf.bound};`,
      rollback: `ALTER TABLE ${parent} DETACH PARTITION ${name};`,
    },
  ]
}
