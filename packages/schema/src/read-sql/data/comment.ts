import type {CommentStmt, Node} from 'libpg-query'
import type {Index, Table, View} from '../../model.js'
import {functionKey, namedTypes} from '../create/create-function.js'
import type {Draft} from '../draft/draft.js'
import {findName, keyOf, knownName, type Name} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {namePartsOf, namesOf} from '../tree/name-parts.js'

/** `COMMENT ON …`: the model keeps that of a constraint, an index, a policy, a trigger or a function as its reason. */
export function commentOn({objtype, object, comment = ''}: CommentStmt, reading: Reading): void {
  const {draft} = reading
  const parts = namePartsOf(object)
  const type: string = objtype ?? ''
  const isDone =
    commentPart(type, parts, comment, draft) ||
    commentNamed(type, parts, comment, draft) ||
    commentFunction(type, object, comment, reading) ||
    // The server or its extension wrote it, and writes it again.
    objtype === 'OBJECT_EXTENSION'
  if (!isDone) leaveOut(reading, 'the model has no place for this comment')
}

/** What is named after its table. */
function commentPart(type: string, parts: readonly string[], comment: string, draft: Draft): boolean {
  const kind = partKinds.get(type)
  if (kind === undefined) return false
  const on = knownName(parts.slice(0, -1), draft, draft.tables, draft.views)
  const name = parts.at(-1) ?? ''
  const table = on && draft.tables.get(keyOf(on))
  const view = on && draft.views.get(keyOf(on))
  if (table) draft.tables.set(keyOf(table), kind(table, name, comment))
  else if (view && type === 'OBJECT_COLUMN') {
    draft.views.set(keyOf(view), {...view, columnComments: {...view.columnComments, [name]: comment}})
  } else if (view && type === 'OBJECT_TRIGGER') {
    draft.views.set(keyOf(view), {...view, triggers: withReason(view.triggers ?? [], name, comment)})
  }
  return table !== undefined || view !== undefined
}

function withReason<Part extends {readonly name: string}>(
  parts: readonly Part[],
  name: string,
  reason: string,
): Part[] {
  return parts.map(part => (part.name === name ? {...part, reason} : part))
}

const partKinds: ReadonlyMap<string, (table: Table, name: string, comment: string) => Table> = new Map([
  [
    'OBJECT_COLUMN',
    (table: Table, name: string, comment: string) => ({
      ...table,
      columns: table.columns.map(column => (column.name === name ? {...column, comment} : column)),
    }),
  ],
  ['OBJECT_TABCONSTRAINT', commentConstraint],
  [
    'OBJECT_TRIGGER',
    (table: Table, name: string, comment: string) => ({...table, triggers: withReason(table.triggers, name, comment)}),
  ],
  [
    'OBJECT_POLICY',
    (table: Table, name: string, comment: string) => ({...table, policies: withReason(table.policies, name, comment)}),
  ],
])

function commentConstraint(table: Table, name: string, comment: string): Table {
  const {primaryKey: key, exclusions} = table
  return {
    ...table,
    primaryKey: key?.name === name ? {...key, comment} : key,
    uniques: withReason(table.uniques, name, comment),
    checks: withReason(table.checks, name, comment),
    foreignKeys: withReason(table.foreignKeys, name, comment),
    ...(exclusions ? {exclusions: withReason(exclusions, name, comment)} : {}),
  }
}

type Commented = Name & {readonly comment: string}

/** What has a name of its own. */
function commentNamed(type: string, parts: readonly string[], comment: string, draft: Draft): boolean {
  if (type === 'OBJECT_SCHEMA') {
    const name = parts.at(-1) ?? ''
    draft.namespaces.set(name, {name, comment})
    return true
  }
  if (type === 'OBJECT_INDEX') return commentIndex(parts, comment, draft)
  const change = <Of extends Commented>(map: Map<string, Of>): boolean => {
    const name = findName(parts, draft, map)
    const found = map.get(keyOf(name))
    if (found) map.set(keyOf(name), {...found, comment})
    return found !== undefined
  }
  if (type === 'OBJECT_TABLE') return change(draft.tables)
  if (type === 'OBJECT_VIEW' || type === 'OBJECT_MATVIEW') return change(draft.views)
  if (type === 'OBJECT_SEQUENCE') return change(draft.sequences)
  const isType = type === 'OBJECT_TYPE' || type === 'OBJECT_DOMAIN'
  return isType && (change(draft.enums) || change(draft.domains) || change(draft.composites))
}

function commentIndex(parts: readonly string[], reason: string, draft: Draft): boolean {
  const [name = '', namespace] = parts.toReversed()
  const isIn = (on: Name) =>
    namespace === undefined ? draft.searchPath.includes(on.namespace) : on.namespace === namespace
  const has = (on: {readonly indexes?: readonly Index[]}) => (on.indexes ?? []).some(index => index.name === name)
  const table = [...draft.tables.values()].find(each => isIn(each) && has(each))
  const view = [...draft.views.values()].find(each => isIn(each) && has(each))
  const named = (indexes: readonly Index[] = []) => withReason(indexes, name, reason)
  if (table) draft.tables.set(keyOf(table), {...table, indexes: named(table.indexes)} satisfies Table)
  else if (view) draft.views.set(keyOf(view), {...view, indexes: named(view.indexes)} satisfies View)
  return (table ?? view) !== undefined
}

function commentFunction(type: string, object: Node | undefined, reason: string, reading: Reading): boolean {
  if (!object || !('ObjectWithArgs' in object)) return false
  if (!['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_AGGREGATE', 'OBJECT_ROUTINE'].includes(type)) return false
  const {objname, objargs} = object.ObjectWithArgs
  const {functions, searchPath} = reading.draft
  const [name = '', namespace] = namesOf(objname).toReversed()
  const identity = namedTypes(objargs, reading).join(', ')
  const keys = (namespace === undefined ? searchPath : [namespace]).map(each =>
    functionKey({namespace: each, name}, identity),
  )
  const key = keys.find(each => functions.has(each))
  const found = key === undefined ? undefined : functions.get(key)
  if (key !== undefined && found) functions.set(key, {...found, reason})
  return found !== undefined
}
