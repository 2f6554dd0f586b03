import {compareText} from '@journeywright/problems'
import type {MigrationOperation} from '../document.js'
import type {SchemaModel, Table} from '../model.js'
import {addEnumComment, addFunctionComment, addTableComments} from '../operations/add-comments.js'
import {addForeignKey} from '../operations/add-foreign-key.js'
import {createEnum} from '../operations/create-enum.js'
import {createExtension} from '../operations/create-extension.js'
import {createFunction} from '../operations/create-function.js'
import {createIndex} from '../operations/create-index.js'
import {createNamespace} from '../operations/create-namespace.js'
import {createPartition} from '../operations/create-partition.js'
import {createPolicy} from '../operations/create-policy.js'
import {createRole} from '../operations/create-role.js'
import {createTable} from '../operations/create-table.js'
import {createTrigger} from '../operations/create-trigger.js'
import {enableRowSecurity} from '../operations/enable-row-security.js'
import {grantPrivileges} from '../operations/grant-privileges.js'
import {orderTables} from './order-tables.js'

/**
 * What makes a model out of an empty database, in the order in which PostgreSQL takes it. Foreign keys follow all tables,
 * so tables may refer to each other in circles.
 */
export function planOperations(model: SchemaModel): readonly MigrationOperation[] {
  const tables = orderTables(model)
  const enums = [...model.enums].sort(byName)
  const functions = [...model.functions].sort(byName)
  const roles = [...model.roles].sort(byName)
  return [
    ...[...model.extensions].sort(compareText).map(createExtension),
    ...namespacesOf(model).map(createNamespace),
    ...enums.map(createEnum),
    ...functions.map(createFunction),
    ...tables.flatMap(table => createTableAndPartition(table, model)),
    ...tables.flatMap(table => table.indexes.map(index => createIndex(table, index))),
    ...tables.flatMap(table => table.foreignKeys.map(key => addForeignKey(table, key, model))),
    ...tables.flatMap(table => table.triggers.map(trigger => createTrigger(table, trigger, model))),
    ...tables.filter(({policies}) => policies.length > 0).flatMap(secureRows),
    ...roles.map(createRole),
    ...roles.flatMap(role => role.grants.map(grant => grantPrivileges(role, grant, model))),
    ...enums.flatMap(addEnumComment),
    ...functions.flatMap(addFunctionComment),
    ...tables.flatMap(addTableComments),
  ]
}

function createTableAndPartition(table: Table, model: SchemaModel): readonly MigrationOperation[] {
  return table.partitioning ? [createTable(table, model), createPartition(table)] : [createTable(table, model)]
}

function secureRows(table: Table): readonly MigrationOperation[] {
  return [enableRowSecurity(table), ...table.policies.map(policy => createPolicy(table, policy))]
}

/** `public` is there in every database. */
function namespacesOf({tables, enums, functions}: SchemaModel): readonly string[] {
  const namespaces = new Set([...tables, ...enums, ...functions].map(({namespace}) => namespace))
  return [...namespaces].filter(name => name !== 'public').sort(compareText)
}

function byName(a: {readonly name: string}, b: {readonly name: string}): number {
  return compareText(a.name, b.name)
}
