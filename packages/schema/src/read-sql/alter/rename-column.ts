import type {ColumnRef, Node} from 'libpg-query'
import type {ForeignKey, Index, Table} from '../../model.js'
import {isExpression} from '../../lookup/is-expression.js'
import {keyOf} from '../draft/name.js'
import {changeTable, familyOf} from '../draft/table-of.js'
import type {Reading} from '../reading.js'
import {namesOf} from '../tree/name-parts.js'
import {renameInView} from './rename-in-view.js'
import {rewriteExpression} from './rewrite.js'

/** The column has its new name everywhere, in the tables that inherit it too. */
export function renameColumn(table: Table, from: string, to: string, reading: Reading): void {
  const {draft} = reading
  for (const each of familyOf(table, draft)) renameIn(each, from, to, reading)
  for (const view of draft.views.values()) {
    if (view.query.includes(from)) draft.views.set(keyOf(view), renameInView(view, table, from, to, reading))
  }
}

function renameIn(table: Table, from: string, to: string, reading: Reading): void {
  const {draft} = reading
  const name = (column: string) => (column === from ? to : column)
  const names = (columns: readonly string[]) => columns.map(name)
  const text = (expression: string) => renameColumnIn(expression, table.name, from, to, reading)
  changeTable(table, draft, before => renamed(before, name, text))
  const isIt = (other: {readonly table: string; readonly namespace?: string}) =>
    other.table === table.name && other.namespace === table.namespace
  for (const other of draft.tables.values()) {
    const follow = (key: ForeignKey): ForeignKey =>
      isIt(key.references) ? {...key, references: {...key.references, columns: names(key.references.columns)}} : key
    draft.tables.set(keyOf(other), {...other, foreignKeys: other.foreignKeys.map(follow)})
  }
  for (const sequence of draft.sequences.values()) {
    const {ownedBy} = sequence
    if (!ownedBy || !isIt(ownedBy)) continue
    draft.sequences.set(keyOf(sequence), {...sequence, ownedBy: {...ownedBy, column: name(ownedBy.column)}})
  }
}

function renamed(table: Table, name: (column: string) => string, text: (expression: string) => string): Table {
  const names = (columns: readonly string[]) => columns.map(name)
  const key = <Of extends {readonly columns: readonly string[]; readonly include?: readonly string[]}>(
    each: Of,
  ): Of => ({
    ...each,
    columns: names(each.columns),
    ...(each.include ? {include: names(each.include)} : {}),
  })
  const maybe = (expression: string | null) => (expression === null ? null : text(expression))
  return {
    ...table,
    columns: table.columns.map(column => ({...column, name: name(column.name), generated: maybe(column.generated)})),
    primaryKey: table.primaryKey && key(table.primaryKey),
    uniques: table.uniques.map(key),
    checks: table.checks.map(check => ({...check, expression: text(check.expression)})),
    foreignKeys: table.foreignKeys.map(each => ({
      ...key(each),
      ...(each.setColumns ? {setColumns: names(each.setColumns)} : {}),
    })),
    indexes: table.indexes.map(index => renameInIndex(index, name, text)),
    policies: table.policies.map(policy => ({
      ...policy,
      using: maybe(policy.using),
      withCheck: maybe(policy.withCheck),
    })),
    triggers: table.triggers.map(trigger => ({
      ...trigger,
      ...(trigger.updateOf ? {updateOf: names(trigger.updateOf)} : {}),
      ...(trigger.when === undefined ? {} : {when: text(trigger.when)}),
    })),
    partitioning: table.partitioning && {...table.partitioning, columns: names(table.partitioning.columns)},
  }
}

function renameInIndex(index: Index, name: (column: string) => string, text: (expression: string) => string): Index {
  const columns = index.columns.map(column => ({
    ...column,
    name: isExpression(column.name) ? `(${text(column.name)})` : name(column.name),
  }))
  return {...index, columns, include: index.include.map(name), where: index.where === null ? null : text(index.where)}
}

function renameColumnIn(text: string, table: string, from: string, to: string, reading: Reading): string {
  if (!text.includes(from)) return text
  return rewriteExpression(text, reading, node => {
    if (!isColumn(node)) return false
    const parts = namesOf(node.fields)
    const qualifier = parts.at(-2)
    const isIt = parts.at(-1) === from && (qualifier === undefined || [table, 'old', 'new'].includes(qualifier))
    if (isIt) node.fields = [...parts.slice(0, -1), to].map((sval): Node => ({String: {sval}}))
    return isIt
  })
}

function isColumn(node: object): node is ColumnRef {
  return 'fields' in node && Array.isArray(node.fields)
}
