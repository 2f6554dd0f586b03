import type {MigrationOperation} from '../document.js'
import type {SchemaModel, Table} from '../model.js'
import {addTableComments} from '../operations/add-comments.js'
import {addForeignKey} from '../operations/add-foreign-key.js'
import {createIndex} from '../operations/create-index.js'
import {createPartition} from '../operations/create-partition.js'
import {createPolicy} from '../operations/create-policy.js'
import {createTable} from '../operations/create-table.js'
import {createTrigger} from '../operations/create-trigger.js'
import {enableRowSecurity} from '../operations/enable-row-security.js'
import {grantPrivileges} from '../operations/grant-privileges.js'

/**
 * Every statement that makes one table and what hangs on it: indexes, foreign keys, triggers, policies, grants, comments.
 * The enums, functions, roles and other tables that it uses must be there.
 */
export function printTableSql(table: Table, model: SchemaModel): string {
  const {indexes, foreignKeys, triggers, policies} = table
  const operations: readonly MigrationOperation[] = [
    createTable(table, model),
    ...(table.partitioning ? [createPartition(table)] : []),
    ...indexes.map(index => createIndex(table, index)),
    ...foreignKeys.map(key => addForeignKey(table, key, model)),
    ...triggers.map(trigger => createTrigger(table, trigger, model)),
    ...(policies.length > 0 ? [enableRowSecurity(table)] : []),
    ...policies.map(policy => createPolicy(table, policy)),
    ...grantsOn(table, model),
    ...addTableComments(table),
  ]
  return `${operations.map(({forward}) => forward).join('\n\n')}\n`
}

function grantsOn({name}: Table, model: SchemaModel): readonly MigrationOperation[] {
  return model.roles.flatMap(role =>
    role.grants.filter(({table}) => table === name).map(grant => grantPrivileges(role, grant, model)),
  )
}
