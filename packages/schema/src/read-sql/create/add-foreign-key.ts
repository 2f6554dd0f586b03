import type {Constraint} from 'libpg-query'
import type {ForeignKey, ReferentialAction} from '../../model.js'
import {chooseName} from '../draft/choose-name.js'
import {joinColumns} from '../draft/join-columns.js'
import {findName, keyOf, type Name} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'
import type {Reading} from '../reading.js'
import {namesOf, relationParts} from '../tree/name-parts.js'
import {deferrableOf} from './deferrable-of.js'

/** Columns that aren't given are those of the primary key, which the end of the reading fills in. */
export function addForeignKey(constraint: Constraint, table: Name, {draft}: Reading): void {
  const {conname, pktable = {}, skip_validation: isNotValid, fk_matchtype: match} = constraint
  const {namespace, name} = table
  const columns = namesOf(constraint.fk_attrs)
  const label = {namespace, table: name, columns: joinColumns(columns), label: 'fkey'}
  const target = findName(relationParts(pktable), draft, draft.tables)
  const setColumns = namesOf(constraint.fk_del_set_cols)
  const foreignKey: ForeignKey = {
    name: conname ?? chooseName(label, draft.constraintNames),
    columns,
    references: {table: target.name, namespace: target.namespace, columns: namesOf(constraint.pk_attrs)},
    ...deferrableOf(constraint),
    ...(match === 'f' ? {matchFull: true} : {}),
    ...(setColumns.length > 0 ? {setColumns} : {}),
    ...(isNotValid ? {notValid: true} : {}),
    onDelete: actionOf(constraint.fk_del_action),
    onUpdate: actionOf(constraint.fk_upd_action),
    cardinality: 'many-to-one',
    reason: '',
    sources: [],
  }
  draft.constraintNames.add(keyOf({namespace, name: foreignKey.name}))
  changeTable(table, draft, before => ({...before, foreignKeys: [...before.foreignKeys, foreignKey]}))
}

function actionOf(letter: string | undefined): ReferentialAction {
  if (letter === 'r') return 'restrict'
  if (letter === 'c') return 'cascade'
  if (letter === 'n') return 'set null'
  return letter === 'd' ? 'set default' : 'no action'
}
