import type {CreateTableAsStmt, Node, ViewStmt} from 'libpg-query'
import type {View} from '../../model.js'
import {keyOf, newName} from '../draft/name.js'
import {isTaken} from '../is-taken.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {storageTexts} from '../tree/definition-elements.js'
import {expression} from '../tree/expression.js'
import {namesOf, relationParts} from '../tree/name-parts.js'

export function createView(statement: ViewStmt, reading: Reading): void {
  const {view = {}, query, aliases, options, withCheckOption} = statement
  if (!query) return
  if (view.relpersistence === 't') return leaveOut(reading, 'a temporary view, which ends with its session')
  const name = newName(relationParts(view), reading.draft)
  const before = reading.draft.views.get(keyOf(name))
  if (!(statement.replace && before) && isTaken(name, false, reading)) return
  const check = checkOptions.get(withCheckOption ?? '')
  const allOptions = [...storageTexts(options), ...(check === undefined ? [] : [`check_option=${check}`])]
  put(reading, {
    ...before,
    ...name,
    ...viewParts(query, aliases, allOptions, reading),
    materialized: false,
    comment: before?.comment ?? '',
  })
}

const checkOptions: ReadonlyMap<string, string> = new Map([
  ['LOCAL_CHECK_OPTION', 'local'],
  ['CASCADED_CHECK_OPTION', 'cascaded'],
])

/** `CREATE MATERIALIZED VIEW`; a `CREATE TABLE AS` is left out: only a server knows its columns. */
export function createFromQuery(statement: CreateTableAsStmt, reading: Reading): void {
  const {query, into = {}, objtype, if_not_exists: isOptional = false} = statement
  if (!query) return
  if (objtype !== 'OBJECT_MATVIEW') return leaveOut(reading, 'a table made by a query: only a server knows its columns')
  const name = newName(relationParts(into.rel ?? {}), reading.draft)
  if (isTaken(name, isOptional, reading)) return
  if (into.accessMethod ?? into.tableSpaceName) leaveOut(reading, 'the model has no tablespaces and access methods')
  put(reading, {
    ...name,
    materialized: true,
    ...viewParts(query, into.colNames, storageTexts(into.options), reading),
    comment: '',
    ...(into.skipData ? {withNoData: true} : {}),
  })
}

function viewParts(
  query: Node,
  aliases: readonly Node[] | undefined,
  options: readonly string[],
  reading: Reading,
): Pick<View, 'query' | 'columns' | 'options'> {
  const columns = namesOf(aliases)
  return {
    query: expression(query, reading),
    ...(columns.length > 0 ? {columns} : {}),
    ...(options.length > 0 ? {options} : {}),
  }
}

function put({draft}: Reading, view: View): void {
  draft.relationNames.add(keyOf(view))
  draft.views.set(keyOf(view), view)
}
