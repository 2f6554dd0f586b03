import type {Index, Table} from '@journeywright/schema'
import type {NameStyle} from './name-style.js'
import {renameInSql} from './rename-in-sql.js'

/** Names of tables and of their columns, by the table's old name. */
export type NewNames = ReadonlyMap<string, {readonly name: string; readonly columns: ReadonlyMap<string, string>}>

/** What each table and column that comes will be called. Those that are there keep their names. */
export function newNames(tables: readonly Table[], existing: readonly Table[], style: NameStyle): NewNames {
  return new Map(
    tables.map(table => {
      const before = existing.find(({name}) => name === table.name)
      const kept = new Set(before?.columns.map(({name}) => name))
      const taken = new Set(table.columns.map(({name}) => name))
      const called = (name: string) => {
        const short = isReference(table, name) ? style.reference(name) : style.column(name)
        return taken.has(short) ? style.column(name) : short
      }
      const columns = table.columns.map(({name}) => [name, kept.has(name) ? name : called(name)] as const)
      return [table.name, {name: before ? table.name : style.table(table.name), columns: new Map(columns)}]
    }),
  )
}

function isReference({foreignKeys, primaryKey}: Table, column: string): boolean {
  if (primaryKey?.columns.length === 1 && primaryKey.columns.includes(column)) return false
  return foreignKeys.some(({columns}) => columns.length === 1 && columns.includes(column))
}

/** A table under its new names, in all that it says of itself and of others. */
export function restyleTable(table: Table, names: NewNames): Table {
  const own = names.get(table.name)
  if (!own) return table
  const column = (name: string) => own.columns.get(name) ?? name
  const sql = (text: string) => renameInSql(text, own.columns)
  const key = <Key extends {readonly columns: readonly string[]}>(given: Key): Key => ({
    ...given,
    columns: given.columns.map(column),
  })
  return {
    ...table,
    name: own.name,
    columns: table.columns.map(each => ({
      ...each,
      name: column(each.name),
      generated: each.generated === null ? null : sql(each.generated),
    })),
    primaryKey: table.primaryKey && key(table.primaryKey),
    uniques: table.uniques.map(key),
    checks: table.checks.map(check => ({...check, expression: sql(check.expression)})),
    foreignKeys: table.foreignKeys.map(given => {
      const to = names.get(given.references.table)
      const columns = given.references.columns.map(name => to?.columns.get(name) ?? name)
      const touched = given.setColumns && {setColumns: given.setColumns.map(column)}
      return {
        ...key(given),
        ...touched,
        references: {...given.references, table: to?.name ?? given.references.table, columns},
      }
    }),
    policies: table.policies.map(policy => ({
      ...policy,
      using: policy.using === null ? null : sql(policy.using),
      withCheck: policy.withCheck === null ? null : sql(policy.withCheck),
    })),
    indexes: table.indexes.map(index => restyleIndex(index, column, sql)),
    functionalDependencies: table.functionalDependencies.map(each => ({
      ...each,
      determinant: each.determinant.map(column),
      dependent: each.dependent.map(column),
    })),
  }
}

function restyleIndex(index: Index, column: (name: string) => string, sql: (text: string) => string): Index {
  return {
    ...index,
    columns: index.columns.map(each => ({
      ...each,
      name: each.name.startsWith('(') ? sql(each.name) : column(each.name),
    })),
    include: index.include.map(column),
    where: index.where === null ? null : sql(index.where),
  }
}
