import type {Column, EnumType, ForeignKey, Index, SchemaModel, SqlFunction, Table} from './model.js'
import {newModel} from './new-model.js'
import {newColumn, newForeignKey, newIndex, newTable} from './new-table.js'

/** A table as the rule pages write it: whatever is left out is what `newTable` and its siblings fill in. */
interface TableExample extends Partial<Omit<Table, 'columns' | 'foreignKeys' | 'indexes' | 'uniques' | 'checks'>> {
  readonly name: string
  readonly columns?: readonly (Partial<Column> & {readonly name: string})[]
  readonly uniques?: readonly {readonly name: string; readonly columns: readonly string[]}[]
  readonly checks?: readonly {readonly name: string; readonly expression: string}[]
  readonly foreignKeys?: readonly (Partial<ForeignKey> & {
    readonly name: string
    readonly columns: readonly string[]
    readonly table: string
  })[]
  readonly indexes?: readonly (Partial<Omit<Index, 'columns'>> & {
    readonly name: string
    readonly columns: readonly string[]
  })[]
}

export interface ModelExample extends Partial<Omit<SchemaModel, 'tables' | 'enums' | 'functions'>> {
  readonly tables?: readonly TableExample[]
  readonly enums?: readonly (Partial<EnumType> & {readonly name: string; readonly values: readonly string[]})[]
  readonly functions?: readonly (Partial<SqlFunction> & {readonly name: string; readonly definition: string})[]
}

/** What an example leaves out is as in a new model: pages of rules say only what they are about. */
export function modelFromExample({tables = [], enums = [], functions = [], ...rest}: ModelExample): SchemaModel {
  return newModel({
    name: 'example',
    ...rest,
    tables: tables.map(tableFromExample),
    enums: enums.map(given => ({namespace: 'public', comment: '', sources: [], ...given})),
    functions: functions.map(given => ({namespace: 'public', reason: '', ...given})),
  })
}

function tableFromExample(given: TableExample): Table {
  const {columns = [], uniques = [], checks = [], foreignKeys = [], indexes = [], ...rest} = given
  return newTable({
    ...rest,
    columns: columns.map(({name, type = {kind: 'text'}, ...column}) => newColumn(name, type, column)),
    uniques: uniques.map(unique => ({nullsDistinct: true, reason: '', sources: [], ...unique})),
    checks: checks.map(check => ({reason: '', sources: [], ...check})),
    foreignKeys: foreignKeys.map(newForeignKey),
    indexes: indexes.map(newIndex),
  })
}
