import type {IndexStmt} from 'libpg-query'
import type {Index} from '../../model.js'
import {chooseName} from '../draft/choose-name.js'
import {joinColumns} from '../draft/join-columns.js'
import {findName, keyOf, type Name} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'
import {isTaken} from '../is-taken.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {storageTexts} from '../tree/definition-elements.js'
import {expression} from '../tree/expression.js'
import {relationParts} from '../tree/name-parts.js'
import {indexColumns, namesForIndex} from './index-columns.js'

export function createIndex(statement: IndexStmt, reading: Reading): void {
  const {relation = {}, accessMethod = 'btree', tableSpace, if_not_exists: isOptional = false} = statement
  const {draft} = reading
  const on = findName(relationParts(relation), draft, draft.tables, draft.views)
  const method = methods.find(each => each === accessMethod)
  if (method === undefined) return leaveOut(reading, `the model has no indexes of method \`${accessMethod}\``)
  if (!draft.tables.has(keyOf(on)) && !draft.views.has(keyOf(on))) {
    return leaveOut(reading, `there is no \`${on.name}\` to index`)
  }
  const name = statement.idxname ?? chosenName(statement, on, reading)
  if (isTaken({namespace: on.namespace, name}, isOptional, reading)) return
  if (tableSpace) leaveOut(reading, 'the model has no tablespaces')
  draft.relationNames.add(keyOf({namespace: on.namespace, name}))
  addIndex(on, indexOf(statement, name, method, reading), reading)
}

const methods = ['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'] as const

function chosenName(statement: IndexStmt, on: Name, {draft}: Reading): string {
  const names = namesForIndex([...(statement.indexParams ?? []), ...(statement.indexIncludingParams ?? [])])
  const {namespace, name: table} = on
  return chooseName({namespace, table, columns: joinColumns(names), label: 'idx'}, draft.relationNames)
}

function indexOf(statement: IndexStmt, name: string, method: Index['method'], reading: Reading): Index {
  const {indexParams, indexIncludingParams, options, whereClause} = statement
  const storage = storageTexts(options)
  return {
    name,
    columns: indexColumns(indexParams, reading),
    method,
    unique: statement.unique === true,
    ...(statement.nulls_not_distinct ? {nullsDistinct: false} : {}),
    ...(storage.length > 0 ? {storage} : {}),
    where: whereClause ? expression(whereClause, reading) : null,
    include: indexColumns(indexIncludingParams, reading).map(column => column.name),
    reason: '',
    serves: [],
    sources: [],
  }
}

function addIndex(on: Name, index: Index, {draft}: Reading): void {
  const view = draft.views.get(keyOf(on))
  if (view) draft.views.set(keyOf(on), {...view, indexes: [...(view.indexes ?? []), index]})
  else changeTable(on, draft, table => ({...table, indexes: [...table.indexes, index]}))
}
