import type {AlterTableCmd, AlterTableStmt} from 'libpg-query'
import type {Table} from '../../model.js'
import {sqlNameTaken} from '../../problems.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {addColumn} from '../create/add-column.js'
import {addConstraint} from '../create/add-constraint.js'
import {findName, keyOf} from '../draft/name.js'
import {familyOf, tableOf} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {relationParts} from '../tree/name-parts.js'
import {alterColumn} from './alter-column.js'
import {alterComposite} from './alter-composite.js'
import {alterInheritance} from './alter-inheritance.js'
import {alterTableItself} from './alter-table-itself.js'
import {alterTrigger} from './alter-trigger.js'
import {alterView} from './alter-view.js'
import {dropColumn} from './drop-column.js'
import {dropConstraint} from './drop-constraint.js'

/** Who owns a thing, and in which order its rows lie, is no part of a schema. */
const ignored = ['AT_ChangeOwner', 'AT_ClusterOn', 'AT_DropCluster', 'AT_DropOids']

export function alterTable(statement: AlterTableStmt, reading: Reading): void {
  const {relation = {}, cmds = [], objtype, missing_ok: isOptional = false} = statement
  const commands = cmds.flatMap(node => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []))
  const heeded = commands.filter(({subtype}) => !ignored.includes(subtype ?? ''))
  if (heeded.length === 0) return
  // An index of a partition that is like one of the whole is its part as soon as both are there.
  if (objtype === 'OBJECT_INDEX' && heeded.every(({subtype}) => subtype === 'AT_AttachPartition')) return
  if (objtype === 'OBJECT_TYPE') return alterComposite(relation, heeded, reading)
  const {draft} = reading
  const view = draft.views.get(keyOf(findName(relationParts(relation), draft, draft.views)))
  if (view) return alterView(view, heeded, reading)
  for (const command of heeded) {
    const table = tableOf(relation, draft)
    if (table) alter(command, table, relation.inh === true, reading)
    else if (!isOptional) return leaveOut(reading, `there is no table \`${relation.relname ?? ''}\` to alter`)
  }
}

/** A key or check stays where it's said; those that inherit it needn't say it again. False: of another kind. */
function alter(command: AlterTableCmd, table: Table, isFamily: boolean, reading: Reading): void {
  const {subtype, def} = command
  if (subtype === 'AT_AddConstraint' && def && 'Constraint' in def) return addConstraint(def.Constraint, table, reading)
  const tables = isFamily ? familyOf(table, reading.draft) : [table]
  if (changeColumns(command, tables, reading)) return
  if (tables.every(each => alterColumn(command, each, reading))) return
  const isDone =
    alterInheritance(command, table, reading) ||
    alterTrigger(command, table, reading) ||
    alterTableItself(command, table, reading)
  if (!isDone) leaveOut(reading, `the model has no place for \`${wordsOf(command)}\``)
}

/** `AT_SetStorage`: SET STORAGE */
function wordsOf({subtype}: AlterTableCmd): string {
  return (subtype ?? '')
    .replace('AT_', '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase()
}

function tellTaken(name: string, reading: Reading): void {
  leaveOut(reading, `there is a ${name} already`)
  reading.draft.problems.push(sqlNameTaken(name, reading.statement.at()))
}

function changeColumns(command: AlterTableCmd, tables: readonly Table[], reading: Reading): boolean {
  const {subtype, def, name = '', missing_ok: isOptional} = command
  if (subtype === 'AT_AddColumn' && def && 'ColumnDef' in def) {
    const {colname = ''} = def.ColumnDef
    for (const table of tables) {
      const isThere = table.columns.some(column => column.name === colname)
      if (isThere && table === tables[0]) {
        if (!isOptional) tellTaken(`${qualifiedName(table)}.${quoteName(colname)}`, reading)
      } else if (!(isThere && isOptional)) addColumn(def.ColumnDef, table, reading)
    }
    return true
  }
  if (subtype !== 'AT_DropColumn' && subtype !== 'AT_DropConstraint') return false
  const drop = subtype === 'AT_DropColumn' ? dropColumn : dropConstraint
  for (const table of tables) drop(table, name, reading.draft)
  return true
}
