import {compareText} from '@journeywright/problems'
import type {MigrationOperation} from '../document.js'
import type {SchemaModel} from '../model.js'
import {addCommentOn, addFunctionComment, addViewComments} from '../operations/objects/add-comments.js'
import {createExtension} from '../operations/objects/create-extension.js'
import {createIndex} from '../operations/constraints/create-index.js'
import {commentOnNamespace, createNamespace} from '../operations/objects/create-namespace.js'
import {createRole} from '../operations/access/create-role.js'
import {createTrigger} from '../operations/objects/create-trigger.js'
import {grantOn} from '../operations/access/grant-on.js'
import {grantPrivileges} from '../operations/access/grant-privileges.js'
import {withholdPrivileges} from '../operations/access/withhold-privileges.js'
import {ownSequence} from '../operations/objects/own-sequence.js'
import {completeHeirs} from '../order/complete-heirs.js'
import {makeCreations} from '../order/make-creations.js'
import {orderTables} from '../order/order-tables.js'
import {listNamespaces} from './list-namespaces.js'
import {tableOperations} from './table-operations.js'

/**
 * What makes a model out of an empty database, in the order in which PostgreSQL takes it. Foreign keys follow all tables,
 * so tables may refer to each other in circles; partitions join when their own keys and indexes are there, so that these
 * keep their names.
 */
export function planOperations(given: SchemaModel): readonly MigrationOperation[] {
  const model = completeHeirs(given)
  const ordered = orderTables(model)
  const tables = ordered.map(table => tableOperations(table, model))
  // A partition keeps the name of a foreign key that is there before that of its table.
  const ownKeys = tables.filter((_, at) => ordered[at]?.partitionOf !== undefined).reverse()
  const {namespaces = [], sequences = [], views = [], grants = [], withheld = []} = model
  const roles = [...model.roles].sort(byName)
  return [
    ...listNamespaces(model).map(createNamespace),
    ...[...model.extensions].sort(compareText).map(name => createExtension(name, model)),
    ...makeCreations({...model, tables: ordered}),
    ...sequences.flatMap(ownSequence),
    ...tables.flatMap(({lateChecks}) => lateChecks),
    ...tables.flatMap(({indexes}) => indexes),
    ...views.flatMap(view => (view.indexes ?? []).map(index => createIndex(view, index))),
    ...tables.flatMap(({joins}) => joins),
    ...ownKeys.flatMap(({foreignKeys}) => foreignKeys),
    ...tables.flatMap(each => (ownKeys.includes(each) ? [] : each.foreignKeys)),
    ...tables.flatMap(({triggers}) => triggers),
    ...views.flatMap(view => (view.triggers ?? []).map(trigger => createTrigger(view, trigger, model))),
    ...roles.map(createRole),
    ...tables.flatMap(({security}) => security),
    ...withheld.map(withholdPrivileges),
    ...roles.flatMap(role => role.grants.map(grant => grantPrivileges(role, grant, model))),
    ...grants.map(grantOn),
    ...namespaces.flatMap(({name, comment}) => commentOnNamespace(name, comment)),
    ...commentsBesideTables(model),
    ...tables.flatMap(({comments}) => comments),
    ...views.flatMap(addViewComments),
  ]
}

function commentsBesideTables(model: SchemaModel): readonly MigrationOperation[] {
  const {enums, domains = [], composites = [], sequences = [], functions} = model
  return [
    ...[...enums, ...composites].sort(byName).flatMap(each => addCommentOn('TYPE', each)),
    ...domains.flatMap(each => addCommentOn('DOMAIN', each)),
    ...sequences.flatMap(each => addCommentOn('SEQUENCE', each)),
    ...[...functions].sort(byName).flatMap(addFunctionComment),
  ]
}

function byName(a: {readonly name: string}, b: {readonly name: string}): number {
  return compareText(a.name, b.name)
}
