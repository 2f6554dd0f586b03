import type {Table} from '../model.js'

/** A part of a table that names columns of the same table. */
export interface ColumnUse {
  /** In words: "index `idx_orders_user_id`". */
  readonly part: string
  readonly columns: readonly string[]
  /** True for keys, which PostgreSQL refuses with no column or with one column twice. */
  readonly isKey: boolean
}

/** An index column may be an expression, which is SQL and no name: see `isExpression`. */
export function listColumnUses(table: Table): readonly ColumnUse[] {
  const key = (part: string, columns: readonly string[]) => ({part, columns, isKey: true})
  const list = (part: string, columns: readonly string[]) => ({part, columns, isKey: false})
  return [
    ...(table.primaryKey ? [key(`primary key \`${table.primaryKey.name}\``, table.primaryKey.columns)] : []),
    ...table.uniques.map(({name, columns}) => key(`unique constraint \`${name}\``, columns)),
    ...table.foreignKeys.map(({name, columns}) => key(`foreign key \`${name}\``, columns)),
    ...table.indexes.map(({name, columns}) =>
      key(
        `index \`${name}\``,
        columns.map(column => column.name),
      ),
    ),
    ...table.indexes.map(({name, include}) => list(`index \`${name}\``, include)),
    ...(table.primaryKey ? [list(`primary key \`${table.primaryKey.name}\``, table.primaryKey.include ?? [])] : []),
    ...table.uniques.map(({name, include = []}) => list(`unique constraint \`${name}\``, include)),
    ...table.foreignKeys.map(({name, setColumns = []}) => list(`foreign key \`${name}\``, setColumns)),
    ...table.triggers.map(({name, updateOf = []}) => list(`trigger \`${name}\``, updateOf)),
    ...(table.denormalised ?? []).map(({columns}) => list('a denormalisation', columns)),
    ...(table.partitioning ? [key('the partitioning', table.partitioning.columns)] : []),
    ...table.functionalDependencies.map(({determinant, dependent}) =>
      list('a functional dependency', [...determinant, ...dependent]),
    ),
  ]
}
