import type {Constraint} from 'libpg-query'
import type {Index, Table} from '../../model.js'
import {keyOf, type Name} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {deferrableOf} from './deferrable-of.js'

/** `ADD CONSTRAINT … USING INDEX`: the index becomes the constraint's, and takes its name. */
export function constraintOfIndex(constraint: Constraint, table: Name, reading: Reading): void {
  const {indexname = '', conname} = constraint
  const {draft} = reading
  const index = draft.tables.get(keyOf(table))?.indexes.find(({name}) => name === indexname)
  if (!index) return leaveOut(reading, `there is no index \`${indexname}\``)
  const name = conname ?? indexname
  draft.relationNames.delete(keyOf({namespace: table.namespace, name: indexname}))
  draft.relationNames.add(keyOf({namespace: table.namespace, name}))
  changeTable(table, draft, before => withKey(before, {...index, name}, constraint, index))
}

function withKey(table: Table, {name, columns, include}: Index, constraint: Constraint, replaced: Index): Table {
  const names = columns.map(column => column.name)
  const key = {name, columns: names, ...(include.length > 0 ? {include} : {}), ...deferrableOf(constraint)}
  const indexes = table.indexes.filter(each => each !== replaced)
  if (constraint.contype === 'CONSTR_PRIMARY') {
    const required = table.columns.map(column => (names.includes(column.name) ? {...column, nullable: false} : column))
    return {...table, indexes, columns: required, primaryKey: key}
  }
  const unique = {...key, nullsDistinct: replaced.nullsDistinct !== false, reason: '', sources: []}
  return {...table, indexes, uniques: [...table.uniques, unique]}
}
