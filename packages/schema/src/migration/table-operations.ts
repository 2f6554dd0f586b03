import type {MigrationOperation} from '../document.js'
import type {SchemaModel, Table} from '../model.js'
import {addCheck} from '../operations/constraints/add-check.js'
import {addTableComments} from '../operations/objects/add-comments.js'
import {addForeignKey} from '../operations/constraints/add-foreign-key.js'
import {attachPartition} from '../operations/tables/attach-partition.js'
import {createIndex} from '../operations/constraints/create-index.js'
import {createPolicy} from '../operations/access/create-policy.js'
import {createTrigger} from '../operations/objects/create-trigger.js'
import {enableRowSecurity} from '../operations/access/enable-row-security.js'
import {inheritTable} from '../operations/tables/inherit-table.js'

/** What hangs on a table, by the step in which it's made. */
export interface TableOperations {
  readonly lateChecks: readonly MigrationOperation[]
  readonly indexes: readonly MigrationOperation[]
  /** With the table that it's a part or heir of. */
  readonly joins: readonly MigrationOperation[]
  readonly foreignKeys: readonly MigrationOperation[]
  readonly triggers: readonly MigrationOperation[]
  readonly security: readonly MigrationOperation[]
  readonly comments: readonly MigrationOperation[]
}

export function tableOperations(table: Table, model: SchemaModel): TableOperations {
  return {
    lateChecks: table.checks.filter(({notValid}) => notValid).map(check => addCheck(table, check)),
    indexes: table.indexes.map(index => createIndex(table, index)),
    joins: [...inheritTable(table), ...attachPartition(table)],
    foreignKeys: table.foreignKeys.map(key => addForeignKey(table, key, model)),
    triggers: table.triggers.map(trigger => createTrigger(table, trigger, model)),
    security: [...enableRowSecurity(table), ...table.policies.map(policy => createPolicy(table, policy))],
    comments: addTableComments(table),
  }
}
