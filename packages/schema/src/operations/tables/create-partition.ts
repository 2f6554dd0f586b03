import type {MigrationOperation} from '../../document.js'
import {partitionName} from '../../lookup/partition-name.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/** The partition that takes every row no other takes; without it a partitioned table holds none. */
export function createPartition(table: Table): MigrationOperation {
  const name = qualifiedName({namespace: table.namespace, name: partitionName(table)})
  const bounds = table.partitioning?.method === 'hash' ? 'FOR VALUES WITH (MODULUS 1, REMAINDER 0)' : 'DEFAULT'
  return {
    kind: 'create-partition',
    target: name,
    forward: `CREATE TABLE ${name} PARTITION OF ${qualifiedName(table)} ${bounds};`,
    rollback: `DROP TABLE ${name};`,
  }
}
