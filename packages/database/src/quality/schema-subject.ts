import type {Conventions} from '@journeywright/designer'
import type {AccessPattern, Column, ForeignKey, SchemaDocument, SchemaElement, Table} from '@journeywright/schema'

/** What lines about a schema look at: what the design adds, in the light of what was there. */
export interface SchemaSubject {
  readonly document: SchemaDocument
  /** What whoever asked has chosen. */
  readonly conventions: Conventions
  /** New tables; a partition is judged in its parent. */
  readonly tables: readonly Table[]
  /** New columns, also of tables that were there. */
  readonly columns: readonly TableColumn[]
  /** Foreign keys of new tables, or of new columns. */
  readonly foreignKeys: readonly TableKey[]
  readonly accessPatterns: readonly AccessPattern[]
  /** Tables that were there before, which nobody designs now. */
  readonly older: readonly Table[]
  isNew(element: SchemaElement): boolean
}

export interface TableColumn {
  readonly table: Table
  readonly column: Column
}

export interface TableKey {
  readonly table: Table
  readonly key: ForeignKey
}

export function newSchemaSubject(document: SchemaDocument, conventions: Conventions): SchemaSubject {
  const {added} = document
  const own = document.tables.filter(({partitionOf}) => partitionOf === undefined)
  const isNewTable = (table: Pick<Table, 'namespace' | 'name'>) => added?.tables.includes(idOf(table)) ?? true
  const isNewColumn = (table: Pick<Table, 'namespace' | 'name'>, column: string) =>
    isNewTable(table) || (added?.columns.includes(`${idOf(table)}.${column}`) ?? true)
  const tables = own.filter(isNewTable)
  const columns = own.flatMap(table =>
    table.columns.filter(({name}) => isNewColumn(table, name)).map(column => ({table, column})),
  )
  return {
    document,
    conventions,
    tables,
    columns,
    foreignKeys: own.flatMap(table =>
      table.foreignKeys
        .filter(key => key.columns.some(column => isNewColumn(table, column)))
        .map(key => ({table, key})),
    ),
    accessPatterns: document.accessPatterns.filter(({table: name}) =>
      tables.some(table => table.name === name || idOf(table) === name),
    ),
    older: own.filter(table => !isNewTable(table)),
    isNew: ({namespace, name, column}) =>
      column === undefined ? isNewTable({namespace, name}) : isNewColumn({namespace, name}, column),
  }
}

function idOf({namespace, name}: Pick<Table, 'namespace' | 'name'>): string {
  return `${namespace}.${name}`
}
