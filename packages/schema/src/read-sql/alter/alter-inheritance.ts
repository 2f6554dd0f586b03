import type {AlterTableCmd} from 'libpg-query'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {partitionBound} from '../create/partition-bound.js'
import {changeTable, tableOf} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'

/** Partitions that come and go, and parents. False for other commands. */
export function alterInheritance(command: AlterTableCmd, table: Table, reading: Reading): boolean {
  const {subtype = ''} = command
  if (subtype === 'AT_AttachPartition' || subtype === 'AT_DetachPartition') alterPartition(command, table, reading)
  else if (subtype === 'AT_AddInherit' || subtype === 'AT_DropInherit') alterParents(command, table, reading)
  else return subtype === 'AT_DetachPartitionFinalize'
  return true
}

function alterPartition({subtype, def}: AlterTableCmd, parent: Table, reading: Reading): void {
  const {name = {}, bound} = def && 'PartitionCmd' in def ? def.PartitionCmd : {}
  const partition = tableOf(name, reading.draft)
  if (!partition) return leaveOut(reading, `there is no table \`${name.relname ?? ''}\``)
  changeTable(partition, reading.draft, table => {
    const {partitionOf: _, ...before} = table
    if (subtype === 'AT_DetachPartition' || !bound) return before
    const partitionOf = {table: parent.name, namespace: parent.namespace, bound: partitionBound(bound, reading)}
    return {...before, partitionOf}
  })
}

function alterParents({subtype, def}: AlterTableCmd, table: Table, reading: Reading): void {
  const parent = def && 'RangeVar' in def ? tableOf(def.RangeVar, reading.draft) : undefined
  if (!parent) return leaveOut(reading, 'there is no such table to inherit from')
  changeTable(table, reading.draft, ({inherits = [], ...before}) => {
    const others = inherits.filter(each => each !== qualifiedName(parent))
    const all = subtype === 'AT_AddInherit' ? [...others, qualifiedName(parent)] : others
    return all.length > 0 ? {...before, inherits: all} : before
  })
}
