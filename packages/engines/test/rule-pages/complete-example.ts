import {newColumn, newIndex, newTable, type ForeignKey, type SchemaModel, type Table} from '@journeywright/schema'

/** What an example leaves out because it isn't about it: keys, the tables and columns that are referred to, indexes of references. */
export function completeExample(model: SchemaModel): SchemaModel {
  const known = new Set(model.tables.map(({name}) => name))
  const missing = model.tables.flatMap(({foreignKeys}) => foreignKeys.filter(key => !known.has(key.references.table)))
  const added = [...new Map(missing.map(key => [key.references.table, targetOf(key)])).values()]
  const tables = [...model.tables, ...added].map(table => withTargets(table, model.tables))
  return {...model, tables: tables.map(withKey).map(withIndexes)}
}

function targetOf({references}: ForeignKey): Table {
  return newTable({name: references.table, namespace: references.namespace ?? 'public'})
}

/** The columns that others refer to, of their types, and a key over them. */
function withTargets(table: Table, all: readonly Table[]): Table {
  const uses = all.flatMap(other => {
    const own = other.foreignKeys.filter(key => key.references.table === table.name)
    return own.map(({columns, references}) => ({other, columns, wanted: references.columns}))
  })
  const columns = new Map(table.columns.map(column => [column.name, column]))
  for (const {other, columns: referring, wanted} of uses) {
    for (const [at, name] of wanted.entries()) {
      const type = other.columns.find(column => column.name === referring[at])?.type ?? {kind: 'bigint'}
      if (!columns.has(name)) columns.set(name, newColumn(name, type))
    }
  }
  const [first] = uses
  const name = `${table.name.slice(0, 40)}_key_of_example`
  const isKeyed = table.primaryKey !== null || table.uniques.length > 0 || !first
  return {...table, columns: [...columns.values()], ...(!isKeyed && {primaryKey: {name, columns: first.wanted}})}
}

function withKey(table: Table): Table {
  const {name, namespace, columns, primaryKey, partitionOf} = table
  if (primaryKey !== null || partitionOf) return table
  const id = columns.find(column => column.name === 'id')
  const parts = table.partitioning?.columns ?? []
  const key = {name: `${name.slice(0, 40)}_key_of_example`, columns: ['id', ...parts.filter(part => part !== 'id')]}
  return {...table, namespace, columns: id ? columns : [newColumn('id', 'bigint'), ...columns], primaryKey: key}
}

function withIndexes(table: Table): Table {
  const indexes = table.foreignKeys.flatMap(({name, columns}) =>
    isServed(table, columns) ? [] : [newIndex({name: `${name}_of_example`, columns})],
  )
  return {...table, indexes: [...table.indexes, ...indexes]}
}

function isServed({primaryKey, uniques, indexes}: Table, wanted: readonly string[]): boolean {
  const lists = [
    ...(primaryKey ? [primaryKey.columns] : []),
    ...uniques.map(({columns}) => columns),
    ...indexes.map(({columns}) => columns.map(({name}) => name)),
  ]
  return lists.some(columns => wanted.every((name, at) => columns[at] === name))
}
