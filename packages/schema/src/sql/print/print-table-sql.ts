import type {MigrationOperation} from '../../document.js'
import {tableOperations} from '../../migration/table-operations.js'
import type {SchemaModel, Sequence, Table} from '../../model.js'
import {createPartition} from '../../operations/tables/create-partition.js'
import {createTable} from '../../operations/tables/create-table.js'
import {grantPrivileges} from '../../operations/access/grant-privileges.js'
import {ownSequence} from '../../operations/objects/own-sequence.js'
import {completeHeirs} from '../../order/complete-heirs.js'

/**
 * Every statement that makes one table and what hangs on it: indexes, foreign keys, triggers, policies, grants, comments.
 * The types, sequences, functions, roles and other tables that it uses must be there.
 */
export function printTableSql(given: Table, whole: SchemaModel): string {
  const model = completeHeirs(whole)
  const table = model.tables.find(({name, namespace}) => name === given.name && namespace === given.namespace) ?? given
  const {lateChecks, indexes, joins, foreignKeys, triggers, security, comments} = tableOperations(table, model)
  const isSplitHere = table.partitioning !== null && table.partitioning.partitions === undefined
  const operations: readonly MigrationOperation[] = [
    createTable(table, model),
    ...(isSplitHere ? [createPartition(table)] : []),
    ...(model.sequences ?? []).filter(each => isOwnedBy(each, table)).flatMap(ownSequence),
    ...lateChecks,
    ...indexes,
    ...joins,
    ...foreignKeys,
    ...triggers,
    ...security,
    ...grantsOn(table, model),
    ...comments,
  ]
  return `${operations.map(({forward}) => forward).join('\n\n')}\n`
}

function isOwnedBy({ownedBy}: Sequence, {namespace, name}: Table): boolean {
  return ownedBy?.table === name && ownedBy.namespace === namespace
}

function grantsOn({name}: Table, model: SchemaModel): readonly MigrationOperation[] {
  return model.roles.flatMap(role =>
    role.grants.filter(({table}) => table === name).map(grant => grantPrivileges(role, grant, model)),
  )
}
