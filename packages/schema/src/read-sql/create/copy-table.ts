import type {Node, TableLikeClause} from 'libpg-query'
import {isExpression} from '../../lookup/is-expression.js'
import type {Column, Index, Table} from '../../model.js'
import {chooseName} from '../draft/choose-name.js'
import {joinColumns} from '../draft/join-columns.js'
import {keyOf, type Name} from '../draft/name.js'
import {changeTable, tableOf} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {parseExpression} from '../tree/parse-expression.js'
import {namesForIndex} from './index-columns.js'

/** The bits of `CREATE_TABLE_LIKE_…`. */
const bits = {comments: 1, constraints: 4, defaults: 8, generated: 16, identity: 32, indexes: 64} as const

/** `LIKE other INCLUDING …` */
export function copyTable({relation = {}, options = 0}: TableLikeClause, name: Name, reading: Reading): void {
  const {draft} = reading
  const from = tableOf(relation, draft)
  if (!from) return leaveOut(reading, `there is no \`${relation.relname ?? ''}\` to be like`)
  const has = (what: keyof typeof bits) => (options & bits[what]) !== 0
  changeTable(name, draft, table => ({
    ...table,
    columns: [...table.columns, ...from.columns.map(column => copyColumn(column, has))],
    checks: has('constraints') ? [...table.checks, ...from.checks] : table.checks,
  }))
  if (has('indexes')) copyKeys(from, name, reading)
}

function copyColumn(column: Column, has: (what: keyof typeof bits) => boolean): Column {
  const {virtual, identityOptions, ...rest} = column
  return {
    ...rest,
    comment: has('comments') ? column.comment : '',
    default: has('defaults') ? column.default : null,
    generated: has('generated') ? column.generated : null,
    ...(has('generated') && virtual ? {virtual} : {}),
    identity: has('identity') ? column.identity : null,
    ...(has('identity') && identityOptions !== undefined ? {identityOptions} : {}),
  }
}

/** Names are chosen anew, as for keys and indexes without. */
function copyKeys(from: Table, name: Name, {draft, tools}: Reading): void {
  const take = (label: string, columns: readonly string[]) => {
    const {namespace, name: table} = name
    const chosen = chooseName({namespace, table, columns: joinColumns(columns), label}, draft.relationNames)
    draft.relationNames.add(keyOf({namespace, name: chosen}))
    return chosen
  }
  const {comment: _, ...key} = from.primaryKey ?? {name: '', columns: []}
  const primaryKey = from.primaryKey ? {...key, name: take('pkey', [])} : null
  const uniques = from.uniques.map(each => ({
    ...each,
    reason: '',
    name: take('key', [...each.columns, ...(each.include ?? [])]),
  }))
  const indexes = from.indexes.map(each => ({...each, reason: '', name: take('idx', namesIn(each, tools))}))
  const exclusions = (from.exclusions ?? []).map(each => ({...each, reason: '', name: take('excl', [])}))
  changeTable(name, draft, table => ({
    ...table,
    primaryKey: primaryKey ?? table.primaryKey,
    uniques: [...table.uniques, ...uniques],
    indexes: [...table.indexes, ...indexes],
    ...(exclusions.length > 0 ? {exclusions: [...(table.exclusions ?? []), ...exclusions]} : {}),
  }))
}

function namesIn({columns, include}: Index, tools: Reading['tools']): readonly string[] {
  const elements = [...columns.map(({name}) => name), ...include].map((name): Node => {
    const expr = isExpression(name) ? parseExpression(name, tools) : undefined
    return {IndexElem: expr ? {expr} : {name}}
  })
  return namesForIndex(elements)
}
