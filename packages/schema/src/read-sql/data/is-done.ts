import type {AlterTableCmd, Node, RenameStmt} from 'libpg-query'
import type {Table} from '../../model.js'
import type {Draft} from '../draft/draft.js'
import {keyOf, knownName, newName} from '../draft/name.js'
import {tableOf} from '../draft/table-of.js'
import {namePartsOf, namesOf, relationParts} from '../tree/name-parts.js'

/** True when what a statement makes is there already, or what it changes is not: a guarded one isn't carried out then. */
export function isDone(node: Node, draft: Draft): boolean {
  const isThere = (parts: readonly string[]) => {
    const key = keyOf(newName(parts, draft))
    return [draft.enums, draft.domains, draft.composites, draft.relationNames].some(names => names.has(key))
  }
  if ('CreateEnumStmt' in node) return isThere(namesOf(node.CreateEnumStmt.typeName))
  if ('CreateDomainStmt' in node) return isThere(namesOf(node.CreateDomainStmt.domainname))
  if ('CompositeTypeStmt' in node) return isThere(relationParts(node.CompositeTypeStmt.typevar ?? {}))
  if ('CreateStmt' in node) return isThere(relationParts(node.CreateStmt.relation ?? {}))
  if ('CreateRoleStmt' in node) return draft.roles.has(node.CreateRoleStmt.role ?? '')
  if ('IndexStmt' in node) {
    const {relation = {}, idxname = ''} = node.IndexStmt
    const on = knownName(relationParts(relation), draft, draft.tables, draft.views)
    return on === undefined || isThere([on.namespace, idxname])
  }
  return isPartDone(node, draft)
}

function isPartDone(node: Node, draft: Draft): boolean {
  const has = (parts: readonly {readonly name: string}[] | undefined, name: string | undefined) =>
    parts === undefined || parts.some(part => part.name === name)
  if ('CreatePolicyStmt' in node) {
    return has(tableOf(node.CreatePolicyStmt.table, draft)?.policies, node.CreatePolicyStmt.policy_name)
  }
  if ('CreateTrigStmt' in node) {
    return has(tableOf(node.CreateTrigStmt.relation, draft)?.triggers, node.CreateTrigStmt.trigname)
  }
  if ('RenameStmt' in node) return isRenamed(node.RenameStmt, draft)
  if (!('AlterTableStmt' in node)) return false
  const {relation, cmds = []} = node.AlterTableStmt
  const table = tableOf(relation, draft)
  return !table || cmds.every(cmd => 'AlterTableCmd' in cmd && isCommandDone(cmd.AlterTableCmd, table))
}

function isCommandDone({subtype, name, def}: AlterTableCmd, table: Table): boolean {
  const {columns, primaryKey, uniques, checks, foreignKeys, exclusions = []} = table
  const constraints = [...(primaryKey ? [primaryKey] : []), ...uniques, ...checks, ...foreignKeys, ...exclusions]
  if (def && 'ColumnDef' in def && subtype === 'AT_AddColumn') {
    const {colname} = def.ColumnDef
    return columns.some(column => column.name === colname)
  }
  if (def && 'Constraint' in def) return constraints.some(each => each.name === def.Constraint.conname)
  if (subtype === 'AT_DropConstraint') return !constraints.some(each => each.name === name)
  const isOfColumn = name !== undefined && /Column|NotNull|Identity/.test(subtype ?? '')
  return isOfColumn && !columns.some(column => column.name === name)
}

function isRenamed({renameType, relation, object, subname, newname}: RenameStmt, draft: Draft): boolean {
  const table = tableOf(relation, draft)
  if (renameType === 'OBJECT_COLUMN') {
    const columns = table?.columns ?? []
    return columns.some(({name}) => name === newname) || !columns.some(({name}) => name === subname)
  }
  if (renameType !== 'OBJECT_TYPE') return relation !== undefined && !table
  return knownName(namePartsOf(object), draft, draft.enums, draft.domains, draft.composites) === undefined
}
