import type {ColumnDef, Constraint, CreateStmt, Node, RangeVar} from 'libpg-query'
import type {Partitioning, Table} from '../../model.js'
import {newTable} from '../../new-table.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {keyOf, newName, type Name} from '../draft/name.js'
import {changeTable, tableOf} from '../draft/table-of.js'
import {isTaken} from '../is-taken.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {storageTexts} from '../tree/definition-elements.js'
import {expression} from '../tree/expression.js'
import {relationParts} from '../tree/name-parts.js'
import {addColumns} from './add-column.js'
import {addConstraint} from './add-constraint.js'
import {copyTable} from './copy-table.js'
import {columnConstraints} from './column-constraints.js'
import {partitionBound} from './partition-bound.js'

export function createTable(statement: CreateStmt, reading: Reading): void {
  const {relation = {}, tableElts = [], if_not_exists: isOptional = false} = statement
  if (relation.relpersistence === 't') return leaveOut(reading, 'a temporary table, which ends with its session')
  if (statement.ofTypename) return leaveOut(reading, 'the model has no tables of a type')
  const name = newName(relationParts(relation), reading.draft)
  if (isTaken(name, isOptional, reading)) return
  reading.draft.relationNames.add(keyOf(name))
  reading.draft.tables.set(keyOf(name), startTable(name, statement, reading))
  noteStorage(statement, reading)
  for (const constraint of addElements(tableElts, name, reading)) addConstraint(constraint, name, reading)
}

function noteStorage({tablespacename, accessMethod = 'heap'}: CreateStmt, reading: Reading): void {
  if (tablespacename !== undefined || accessMethod !== 'heap') {
    leaveOut(reading, 'the model has no tablespaces and access methods')
  }
}

function startTable(name: Name, statement: CreateStmt, reading: Reading): Table {
  const {relation = {}, inhRelations = [], partbound, partspec, options} = statement
  const parents = inhRelations.flatMap(node => ('RangeVar' in node ? [parentOf(node.RangeVar, reading)] : []))
  const storage = storageTexts(options)
  const [parent] = parents
  return newTable({
    ...name,
    columns: mergeColumns(parents),
    ...(partspec ? {partitioning: partitioningOf(statement, reading)} : {}),
    ...(parent && partbound
      ? {partitionOf: {table: parent.name, namespace: parent.namespace, bound: partitionBound(partbound, reading)}}
      : {}),
    ...(partbound || parents.length === 0 ? {} : {inherits: parents.map(qualifiedName)}),
    ...(relation.relpersistence === 'u' ? {unlogged: true} : {}),
    ...(storage.length > 0 ? {storage} : {}),
  })
}

/** A parent that the schema lacks has no columns to give. */
function parentOf(relation: RangeVar, reading: Reading): Table {
  const found = tableOf(relation, reading.draft)
  if (!found) leaveOut(reading, `there is no \`${relation.relname ?? ''}\` to have columns from`)
  return found ?? newTable(newName(relationParts(relation), reading.draft))
}

/** Identity stays with the parent, unless the child is a partition; so do keys and comments. */
function mergeColumns(parents: readonly Table[]): Table['columns'] {
  const columns = parents.flatMap(parent => parent.columns.map(column => ({...column, comment: ''})))
  return columns.filter(({name}, index) => columns.findIndex(column => column.name === name) === index)
}

function partitioningOf({partspec}: CreateStmt, reading: Reading): Partitioning {
  const columns = (partspec?.partParams ?? []).flatMap(node => {
    if (!('PartitionElem' in node)) return []
    const {name, expr, opclass, collation} = node.PartitionElem
    if (opclass ?? collation) leaveOut(reading, 'the model has no operator classes and collations of partition keys')
    return [expr ? `(${expression(expr, reading)})` : (name ?? '')]
  })
  return {method: methodOf(partspec?.strategy), columns, partitions: 'none', reason: ''}
}

function methodOf(strategy: string | undefined): Partitioning['method'] {
  if (strategy === 'PARTITION_STRATEGY_HASH') return 'hash'
  return strategy === 'PARTITION_STRATEGY_LIST' ? 'list' : 'range'
}

/** Columns first, as the server does it: only then it's known which of them a constraint is about. */
function addElements(elements: readonly Node[], name: Name, reading: Reading): readonly Constraint[] {
  const constraints: Constraint[] = []
  const columns: ColumnDef[] = []
  const addAll = () => {
    if (columns.length > 0) constraints.push(...addColumns(columns.splice(0), name, reading))
  }
  for (const element of elements) {
    if ('ColumnDef' in element && element.ColumnDef.typeName) columns.push(element.ColumnDef)
    else {
      addAll()
      if ('ColumnDef' in element) constraints.push(...specify(element.ColumnDef, name, reading))
      else if ('Constraint' in element) constraints.push(element.Constraint)
      else if ('TableLikeClause' in element) copyTable(element.TableLikeClause, name, reading)
    }
  }
  addAll()
  return constraints
}

/** Among a partition's columns, one without type says more of a column that it has from its parent. */
function specify(column: ColumnDef, name: Name, reading: Reading): readonly Constraint[] {
  const {colname = ''} = column
  const {change, constraints} = columnConstraints(column, name, reading)
  changeTable(name, reading.draft, table => ({
    ...table,
    columns: table.columns.map(each => (each.name === colname ? {...each, ...change} : each)),
  }))
  return constraints
}
