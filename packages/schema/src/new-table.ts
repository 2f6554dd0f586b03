import type {Column, ColumnType, ForeignKey, Index, SimpleType, Table} from './model.js'

/** A table with everything empty that is not given: namespace `public`, kind `entity`. */
export function newTable(given: Pick<Table, 'name'> & Partial<Table>): Table {
  const {name, ...rest} = given
  return {
    name,
    namespace: 'public',
    comment: '',
    kind: 'entity',
    area: '',
    columns: [],
    primaryKey: null,
    uniques: [],
    checks: [],
    foreignKeys: [],
    indexes: [],
    policies: [],
    triggers: [],
    partitioning: null,
    functionalDependencies: [],
    volume: null,
    retention: null,
    sources: [],
    ...rest,
  }
}

/** A NOT NULL column without default unless told otherwise. */
export function newColumn(name: string, type: ColumnType | SimpleType, given: Partial<Column> = {}): Column {
  return {
    name,
    type: typeof type === 'string' ? {kind: type} : type,
    nullable: false,
    default: null,
    identity: null,
    generated: null,
    comment: '',
    classification: [],
    sources: [],
    ...given,
  }
}

/** A single-column, many-to-one reference to another table's `id`, restricting deletes, unless told otherwise. */
export function newForeignKey(
  given: Pick<ForeignKey, 'name' | 'columns'> & {readonly table: string} & Partial<Omit<ForeignKey, 'references'>>,
): ForeignKey {
  const {table, name, columns, ...rest} = given
  return {
    name,
    columns,
    references: {table, columns: ['id']},
    onDelete: 'restrict',
    onUpdate: 'no action',
    cardinality: 'many-to-one',
    reason: '',
    sources: [],
    ...rest,
  }
}

/** A plain btree index over ascending columns unless told otherwise. */
export function newIndex(
  given: Pick<Index, 'name'> & {readonly columns: readonly string[]} & Partial<Omit<Index, 'columns'>>,
): Index {
  const {name, columns, ...rest} = given
  return {
    name,
    columns: columns.map(column => ({name: column, order: 'asc'})),
    method: 'btree',
    unique: false,
    where: null,
    include: [],
    reason: '',
    serves: [],
    sources: [],
    ...rest,
  }
}
