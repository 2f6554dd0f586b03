import type {ColumnDef} from 'libpg-query'
import type {Column} from '../../model.js'
import {newColumn} from '../../new-table.js'
import {sqlNameTaken} from '../../problems.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'
import {chooseName} from '../draft/choose-name.js'
import {keyOf, type Name} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {serialTypes} from '../tree/built-in-types.js'
import {columnType} from '../tree/column-type.js'
import {namesOf} from '../tree/name-parts.js'
import {addConstraint} from './add-constraint.js'
import {collationOf} from './collation-of.js'
import {columnConstraints} from './column-constraints.js'

/** A new column, or what a child says of one that it inherits. */
export function addColumn(definition: ColumnDef, table: Name, reading: Reading): void {
  const {typeName = {}, collClause, storage_name: storage, compression, fdwoptions} = definition
  if (storage ?? compression ?? fdwoptions) leaveOut(reading, 'the model has no storage options of columns')
  const {colname = ''} = definition
  if (isTwice(colname, table, reading)) return
  const serial = serialTypes.get(namesOf(typeName.names).join('.'))
  const {change, constraints} = columnConstraints(definition, table, reading)
  const column: Column = {
    ...newColumn(colname, serial ? {kind: serial} : columnType(typeName, reading.draft)),
    nullable: serial === undefined,
    ...(serial ? {default: addSerial(table, colname, serial, reading)} : {}),
    ...(collClause ? {collation: collationOf(collClause)} : {}),
    ...change,
  }
  changeTable(table, reading.draft, before => ({...before, columns: withColumn(before.columns, column)}))
  for (const constraint of constraints) addConstraint(constraint, table, reading)
}

/** What it inherits a table may say again. */
function isTwice(column: string, table: Name, reading: Reading): boolean {
  const {columns = [], inherits, partitionOf} = reading.draft.tables.get(keyOf(table)) ?? {}
  if (inherits ?? partitionOf ?? !columns.some(({name}) => name === column)) return false
  const name = `${qualifiedName(table)}.${quoteName(column)}`
  leaveOut(reading, `there is a ${name} already`)
  reading.draft.problems.push(sqlNameTaken(name, reading.statement.at()))
  return true
}

function withColumn(columns: readonly Column[], column: Column): readonly Column[] {
  const before = columns.find(({name}) => name === column.name)
  if (!before) return [...columns, column]
  const merged = {...column, default: column.default ?? before.default, nullable: column.nullable && before.nullable}
  return columns.map(each => (each === before ? merged : each))
}

/** The sequence of a serial column, and the default that draws from it. */
function addSerial(table: Name, column: string, type: string, {draft}: Reading): string {
  const {namespace, name} = table
  const sequence = {
    namespace,
    name: chooseName({namespace, table: name, columns: column, label: 'seq'}, draft.relationNames),
  }
  draft.relationNames.add(keyOf(sequence))
  draft.sequences.set(keyOf(sequence), {
    ...sequence,
    ...(type === 'smallint' || type === 'integer' ? {type} : {}),
    ownedBy: {namespace, table: name, column},
    comment: '',
  })
  return `nextval(${quoteText(qualifiedName(sequence))}::regclass)`
}
