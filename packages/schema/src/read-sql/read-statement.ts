import type {Node} from 'libpg-query'
import {alterTable} from './alter/alter-table.js'
import {alterDomain, alterEnum, alterSequence} from './alter/alter-type.js'
import {dropObjects} from './alter/drop-objects.js'
import {moveObject} from './alter/move-object.js'
import {renameObject} from './alter/rename-object.js'
import {createFunction, defineObject} from './create/create-function.js'
import {createIndex} from './create/create-index.js'
import {alterPolicy, createPolicy} from './create/create-policy.js'
import {createExtension, createRole, createSchema, dropRoles} from './create/create-schema.js'
import {createTable} from './create/create-table.js'
import {createTrigger} from './create/create-trigger.js'
import {createComposite, createDomain, createEnum, createRange, createSequence} from './create/create-type.js'
import {createFromQuery, createView} from './create/create-view.js'
import {commentOn} from './data/comment.js'
import {grant} from './data/grant.js'
import {leaveOutRows} from './data/leave-out-rows.js'
import {readBlock} from './data/read-block.js'
import {setConfig, setVariable} from './data/settings.js'
import {leaveOut} from './leave-out.js'
import type {Reading} from './reading.js'

/** Does to the draft what the statement would do to a database. What the model can't hold is left out with its text. */
export function readStatement(node: Node, reading: Reading): void {
  const isRead =
    isIgnored(node) ||
    create(node, reading) ||
    createType(node, reading) ||
    alter(node, reading) ||
    other(node, reading)
  if (!isRead) leaveOut(reading, `the model has no place for \`${firstWords(reading.statement.text())}\``)
}

/** What changes nothing that a schema says. */
const ignored: ReadonlySet<string> = new Set([
  'TransactionStmt',
  'AlterOwnerStmt',
  'ClusterStmt',
  'VacuumStmt',
  'ReindexStmt',
  'RefreshMatViewStmt',
  'CheckPointStmt',
  'DiscardStmt',
  'LockStmt',
  'ConstraintsSetStmt',
  'VariableShowStmt',
  'ExplainStmt',
  'NotifyStmt',
])

function isIgnored(node: Node): boolean {
  if ('CreatePLangStmt' in node) return node.CreatePLangStmt.plname === 'plpgsql'
  return Object.keys(node).some(kind => ignored.has(kind))
}

function create(node: Node, reading: Reading): boolean {
  if ('CreateStmt' in node) createTable(node.CreateStmt, reading)
  else if ('IndexStmt' in node) createIndex(node.IndexStmt, reading)
  else if ('CreateTrigStmt' in node) createTrigger(node.CreateTrigStmt, reading)
  else if ('CreatePolicyStmt' in node) createPolicy(node.CreatePolicyStmt, reading)
  else if ('ViewStmt' in node) createView(node.ViewStmt, reading)
  else if ('CreateTableAsStmt' in node) createFromQuery(node.CreateTableAsStmt, reading)
  else if ('CreateFunctionStmt' in node) createFunction(node.CreateFunctionStmt, reading)
  else if ('DefineStmt' in node) defineObject(node.DefineStmt, reading)
  else if ('CreateSchemaStmt' in node) createSchema(node.CreateSchemaStmt, reading)
  else if ('CreateExtensionStmt' in node) createExtension(node.CreateExtensionStmt, reading)
  else if ('CreateRoleStmt' in node) createRole(node.CreateRoleStmt, reading)
  else if ('DropRoleStmt' in node) dropRoles(node.DropRoleStmt, reading)
  else return false
  return true
}

function createType(node: Node, reading: Reading): boolean {
  if ('CreateEnumStmt' in node) createEnum(node.CreateEnumStmt, reading)
  else if ('CreateDomainStmt' in node) createDomain(node.CreateDomainStmt, reading)
  else if ('CompositeTypeStmt' in node) createComposite(node.CompositeTypeStmt, reading)
  else if ('CreateRangeStmt' in node) createRange(node.CreateRangeStmt, reading)
  else if ('CreateSeqStmt' in node) createSequence(node.CreateSeqStmt, reading)
  else return false
  return true
}

function alter(node: Node, reading: Reading): boolean {
  if ('AlterTableStmt' in node) alterTable(node.AlterTableStmt, reading)
  else if ('DropStmt' in node) dropObjects(node.DropStmt, reading)
  else if ('RenameStmt' in node) renameObject(node.RenameStmt, reading)
  else if ('AlterObjectSchemaStmt' in node) moveObject(node.AlterObjectSchemaStmt, reading)
  else if ('AlterEnumStmt' in node) alterEnum(node.AlterEnumStmt, reading)
  else if ('AlterDomainStmt' in node) alterDomain(node.AlterDomainStmt, reading)
  else if ('AlterSeqStmt' in node) alterSequence(node.AlterSeqStmt, reading)
  else if ('AlterPolicyStmt' in node) alterPolicy(node.AlterPolicyStmt, reading)
  else return false
  return true
}

function other(node: Node, reading: Reading): boolean {
  if ('CommentStmt' in node) commentOn(node.CommentStmt, reading)
  else if ('GrantStmt' in node) grant(node.GrantStmt, reading)
  else if ('VariableSetStmt' in node) setVariable(node.VariableSetStmt, reading)
  else if ('DoStmt' in node) readBlock(node.DoStmt, reading)
  else if ('SelectStmt' in node && setConfig(node.SelectStmt, reading)) return true
  else return leaveOutRows(node, reading)
  return true
}

/** `CREATE RULE` */
function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 2).join(' ').toUpperCase()
}
