import type {ColumnDef, Constraint} from 'libpg-query'
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

/** A new column, or what a child says of one that it inherits, with its constraints. */
export function addColumn(definition: ColumnDef, table: Name, reading: Reading): void {
  for (const constraint of addColumns([definition], table, reading)) addConstraint(constraint, table, reading)
}

/** The constraints that they bring are for the caller to add. */
export function addColumns(definitions: readonly ColumnDef[], table: Name, reading: Reading): readonly Constraint[] {
  const {columns: before = [], inherits, partitionOf} = reading.draft.tables.get(keyOf(table)) ?? {}
  const columns = [...before]
  const found: Constraint[] = []
  for (const definition of definitions) {
    const at = columns.findIndex(({name}) => name === definition.colname)
    const known = columns[at]
    // What it inherits a table may say again.
    if (known && !(inherits ?? partitionOf)) tellTwice(known.name, table, reading)
    else {
      const {column, constraints} = readColumn(definition, table, reading)
      columns[known ? at : columns.length] = known ? merge(known, column) : column
      found.push(...constraints)
    }
  }
  changeTable(table, reading.draft, each => ({...each, columns}))
  return found
}

function readColumn(definition: ColumnDef, table: Name, reading: Reading) {
  const {colname = '', typeName = {}, collClause, storage_name: storage, compression, fdwoptions} = definition
  if (storage ?? compression ?? fdwoptions) leaveOut(reading, 'the model has no storage options of columns')
  const serial = serialTypes.get(namesOf(typeName.names).join('.'))
  const {change, constraints} = columnConstraints(definition, table, reading)
  const column: Column = {
    ...newColumn(colname, serial ? {kind: serial} : columnType(typeName, reading.draft)),
    nullable: serial === undefined,
    ...(serial ? {default: addSerial(table, colname, serial, reading)} : {}),
    ...(collClause ? {collation: collationOf(collClause)} : {}),
    ...change,
  }
  return {column, constraints}
}

function tellTwice(column: string, table: Name, reading: Reading): void {
  const name = `${qualifiedName(table)}.${quoteName(column)}`
  leaveOut(reading, `there is a ${name} already`)
  reading.draft.problems.push(sqlNameTaken(name, reading.statement.at()))
}

function merge(before: Column, column: Column): Column {
  return {...column, default: column.default ?? before.default, nullable: column.nullable && before.nullable}
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
