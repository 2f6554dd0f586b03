import type {Constraint} from 'libpg-query'
import type {Check, Exclusion, Key, Table, Unique} from '../../model.js'
import {chooseName} from '../draft/choose-name.js'
import {joinColumns} from '../draft/join-columns.js'
import {keyOf, type Name} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {expression} from '../tree/expression.js'
import {namesOf} from '../tree/name-parts.js'
import {walk} from '../tree/walk.js'
import {addForeignKey} from './add-foreign-key.js'
import {constraintOfIndex} from './constraint-of-index.js'
import {deferrableOf} from './deferrable-of.js'
import {exclusionDefinition} from './exclusion-definition.js'

/** What stands in a `CREATE TABLE` beside its columns, or in an `ALTER TABLE … ADD`. */
export function addConstraint(constraint: Constraint, table: Name, reading: Reading): void {
  const {contype, options, indexspace, without_overlaps: isTemporal, fk_with_period: isPeriod} = constraint
  if (isTemporal ?? isPeriod) return leaveOut(reading, 'the model has no temporal keys')
  if (constraint.is_enforced === false) return leaveOut(reading, 'the model has no constraints that are not enforced')
  if (options ?? indexspace) leaveOut(reading, 'the model has no storage options of keys')
  if (constraint.indexname !== undefined) return constraintOfIndex(constraint, table, reading)
  if (contype === 'CONSTR_FOREIGN') addForeignKey(constraint, table, reading)
  else if (contype === 'CONSTR_CHECK') addCheck(constraint, table, reading)
  else if (contype === 'CONSTR_PRIMARY') addPrimaryKey(constraint, table, reading)
  else if (contype === 'CONSTR_UNIQUE') addUnique(constraint, table, reading)
  else if (contype === 'CONSTR_EXCLUSION') addExclusion(constraint, table, reading)
  else if (contype === 'CONSTR_NOTNULL') setNotNull(namesOf(constraint.keys), table, reading)
}

function setNotNull(names: readonly string[], table: Name, {draft}: Reading): void {
  changeTable(table, draft, before => ({
    ...before,
    columns: before.columns.map(column => (names.includes(column.name) ? {...column, nullable: false} : column)),
  }))
}

function addPrimaryKey(constraint: Constraint, table: Name, reading: Reading): void {
  const columns = namesOf(constraint.keys)
  const primaryKey: Key = {...keyParts(constraint), name: indexName(constraint, table, 'pkey', [], reading)}
  setNotNull(columns, table, reading)
  changeTable(table, reading.draft, before => ({...before, primaryKey}))
}

function addUnique(constraint: Constraint, table: Name, reading: Reading): void {
  const parts = keyParts(constraint)
  const unique: Unique = {
    ...parts,
    name: indexName(constraint, table, 'key', [...parts.columns, ...(parts.include ?? [])], reading),
    nullsDistinct: constraint.nulls_not_distinct !== true,
    reason: '',
    sources: [],
  }
  changeTable(table, reading.draft, before => ({...before, uniques: [...before.uniques, unique]}))
}

function keyParts(constraint: Constraint): Omit<Key, 'name' | 'comment'> {
  const include = namesOf(constraint.including)
  return {
    columns: namesOf(constraint.keys),
    ...(include.length > 0 ? {include} : {}),
    ...deferrableOf(constraint),
  }
}

function addExclusion(constraint: Constraint, table: Name, reading: Reading): void {
  const {definition, columns} = exclusionDefinition(constraint, reading)
  const name = indexName(constraint, table, 'excl', columns, reading)
  const exclusion: Exclusion = {name, definition, reason: '', sources: []}
  changeTable(table, reading.draft, before => ({...before, exclusions: [...(before.exclusions ?? []), exclusion]}))
}

/** Keys have an index of their name. */
function indexName(
  {conname}: Constraint,
  {namespace, name: table}: Name,
  label: string,
  columns: readonly string[],
  {draft}: Reading,
): string {
  const name = conname ?? chooseName({namespace, table, columns: joinColumns(columns), label}, draft.relationNames)
  draft.relationNames.add(keyOf({namespace, name}))
  return name
}

function addCheck(constraint: Constraint, table: Name, reading: Reading): void {
  const {conname, raw_expr: tree, is_no_inherit: isAlone, skip_validation: isNotValid} = constraint
  if (!tree) return
  const {namespace, name} = table
  const {constraintNames} = reading.draft
  const before = reading.draft.tables.get(keyOf(table))
  const columns = before ? onlyColumn(tree, before) : ''
  const check: Check = {
    name: conname ?? chooseName({namespace, table: name, columns, label: 'check'}, constraintNames),
    expression: expression(tree, reading),
    ...(isAlone ? {noInherit: true} : {}),
    ...(isNotValid ? {notValid: true} : {}),
    reason: '',
    sources: [],
  }
  constraintNames.add(keyOf({namespace, name: check.name}))
  changeTable(table, reading.draft, each => ({...each, checks: [...each.checks, check]}))
}

/** A check of one column is named after it. */
function onlyColumn(tree: unknown, {columns}: Table): string {
  const used = new Set<string>()
  walk(tree, node => {
    const fields = 'fields' in node && Array.isArray(node.fields) ? namesOf(node.fields) : []
    const column = columns.find(({name}) => name === fields.at(-1))
    if (column) used.add(column.name)
  })
  return used.size === 1 ? [...used].join('') : ''
}
