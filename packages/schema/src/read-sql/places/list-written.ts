import type {AlterTableStmt, CreateSchemaStmt, CreateStmt, Node, RangeVar} from 'libpg-query'
import type {SchemaElement} from '../../findings/schema-element.js'
import {namesOf} from '../tree/name-parts.js'

/** An element that a statement makes, and where it stands in it; without a namespace where the statement says none. */
export interface Written extends SchemaElement {
  /** In bytes from the beginning of what was parsed; the beginning of the statement without. */
  readonly location?: number
}

/** What a statement makes or names anew. */
export function listWritten(node: Node): readonly Written[] {
  if ('CreateStmt' in node) return ofTable(node.CreateStmt)
  if ('AlterTableStmt' in node) return ofChange(node.AlterTableStmt)
  if ('IndexStmt' in node) return partOf(node.IndexStmt.relation, node.IndexStmt.idxname)
  if ('CreateTrigStmt' in node) return partOf(node.CreateTrigStmt.relation, node.CreateTrigStmt.trigname)
  if ('CreatePolicyStmt' in node) return partOf(node.CreatePolicyStmt.table, node.CreatePolicyStmt.policy_name)
  if ('RenameStmt' in node) return ofRename(node.RenameStmt)
  if ('ViewStmt' in node) return [relation(node.ViewStmt.view)]
  if ('CreateTableAsStmt' in node) return [relation(node.CreateTableAsStmt.into?.rel)]
  if ('CreateSeqStmt' in node) return [relation(node.CreateSeqStmt.sequence)]
  if ('CompositeTypeStmt' in node) return [relation(node.CompositeTypeStmt.typevar)]
  if ('CreateSchemaStmt' in node) return ofNamespace(node.CreateSchemaStmt)
  if ('CreateEnumStmt' in node) return [named(node.CreateEnumStmt.typeName)]
  if ('CreateDomainStmt' in node) return [named(node.CreateDomainStmt.domainname)]
  if ('CreateFunctionStmt' in node) return [named(node.CreateFunctionStmt.funcname)]
  return 'DefineStmt' in node ? [named(node.DefineStmt.defnames)] : []
}

function relation({schemaname = '', relname = ''}: RangeVar = {}): SchemaElement {
  return {namespace: schemaname, name: relname}
}

function named(nodes: readonly Node[] | undefined): SchemaElement {
  const names = namesOf(nodes)
  return {namespace: names.at(-2) ?? '', name: names.at(-1) ?? ''}
}

function partOf(table: RangeVar | undefined, part: string | undefined): readonly Written[] {
  return part === undefined ? [] : [{...relation(table), part}]
}

/** Tables and the like that stand in the statement that makes their namespace. */
function ofNamespace({schemaname = '', schemaElts = []}: CreateSchemaStmt): readonly Written[] {
  return schemaElts.flatMap(listWritten).map(each => ({...each, namespace: each.namespace || schemaname}))
}

function ofTable({relation: range, tableElts = []}: CreateStmt): readonly Written[] {
  const table = relation(range)
  return [table, ...tableElts.flatMap(node => ofElement(node, table))]
}

/** A constraint without a name is where its table is. */
function ofElement(node: Node, table: SchemaElement): readonly Written[] {
  if ('Constraint' in node) {
    const {conname, location = 0} = node.Constraint
    return conname === undefined ? [] : [{...table, part: conname, location}]
  }
  if (!('ColumnDef' in node)) return []
  const {colname = '', location = 0, constraints = []} = node.ColumnDef
  return [{...table, column: colname, location}, ...constraints.flatMap(each => ofElement(each, table))]
}

function ofChange({relation: range, cmds = []}: AlterTableStmt): readonly Written[] {
  const table = relation(range)
  return cmds.flatMap(node =>
    'AlterTableCmd' in node && node.AlterTableCmd.def ? ofElement(node.AlterTableCmd.def, table) : [],
  )
}

function ofRename({
  relation: range,
  renameType,
  subname,
  newname = '',
}: Extract<Node, {RenameStmt: unknown}>['RenameStmt']) {
  const table = relation(range)
  if (!range) return []
  if (renameType === 'OBJECT_COLUMN') return [{...table, column: newname}]
  return [subname === undefined ? {...table, name: newname} : {...table, part: newname}]
}
