import type {
  Check,
  ForeignKey,
  FunctionalDependency,
  Index,
  IndexColumn,
  Key,
  Partitioning,
  Policy,
  Table,
  Trigger,
  Unique,
  Volume,
} from '../model.js'
import {listOf, names, objectOf, oneOf, orNull, shape, sources, text, type JsonSchema} from './json-schema.js'

const string: JsonSchema = {type: 'string'}
const name: JsonSchema = {type: 'string', minLength: 1}
const reason = text('Why it is there.')
const action = oneOf(['no action', 'restrict', 'cascade', 'set null', 'set default'])

const table = objectOf<Table>('A table.', {
  name,
  namespace: text('What PostgreSQL calls a schema.'),
  comment: text('What a row of it is.'),
  kind: oneOf(['entity', 'associative', 'event', 'lookup', 'history']),
  area: text('The part of the domain it belongs to.'),
  columns: listOf(shape('Column')),
  primaryKey: orNull(objectOf<Key>('What tells its rows apart.', {name, columns: names})),
  uniques: listOf(shape('Unique')),
  checks: listOf(shape('Check')),
  foreignKeys: listOf(shape('ForeignKey')),
  indexes: listOf(shape('Index')),
  policies: listOf(shape('Policy')),
  triggers: listOf(shape('Trigger')),
  partitioning: orNull(
    objectOf<Partitioning>('How its rows are split.', {
      method: oneOf(['range', 'list', 'hash']),
      columns: names,
      reason,
    }),
  ),
  functionalDependencies: listOf(shape('FunctionalDependency')),
  volume: orNull(
    objectOf<Volume>('How many rows it is expected to hold.', {
      initialRows: {type: 'number', minimum: 0},
      growthPerYear: {type: 'number'},
    }),
  ),
  retention: orNull(text('How long rows are kept, in plain words.')),
  sources,
})

const foreignKey = objectOf<ForeignKey>('A reference to a key of a table.', {
  name,
  columns: names,
  references: objectOf<ForeignKey['references']>('What it refers to.', {table: string, columns: names}),
  onDelete: action,
  onUpdate: action,
  cardinality: oneOf(['many-to-one', 'one-to-one'], "From this table's side."),
  reason,
  sources,
})

const index = objectOf<Index>('An index.', {
  name,
  columns: listOf(shape('IndexColumn')),
  method: oneOf(['btree', 'hash', 'gin', 'gist', 'brin']),
  unique: {type: 'boolean'},
  where: orNull(text('The predicate of a partial index.')),
  include: names,
  reason,
  serves: listOf(string, 'Ids of the access patterns and constraints that it serves.'),
  sources,
})

export const tableShapes: Readonly<Record<string, JsonSchema>> = {
  Table: table,
  Unique: objectOf<Unique>('Columns whose values no two rows share.', {
    name,
    columns: names,
    nullsDistinct: {type: 'boolean', description: 'False: two NULLs are equal.'},
    reason,
    sources,
  }),
  Check: objectOf<Check>('What is true of each row.', {name, expression: string, reason, sources}),
  ForeignKey: foreignKey,
  Index: index,
  IndexColumn: objectOf<IndexColumn>('A column, or an SQL expression in parentheses, with its order.', {
    name,
    order: oneOf(['asc', 'desc']),
  }),
  Policy: objectOf<Policy>('Which rows a command may see or write.', {
    name,
    command: oneOf(['all', 'select', 'insert', 'update', 'delete']),
    using: orNull(string),
    withCheck: orNull(string),
    reason,
  }),
  Trigger: objectOf<Trigger>('A function that runs for each changed row.', {
    name,
    timing: oneOf(['before', 'after']),
    events: listOf(oneOf(['insert', 'update', 'delete'])),
    function: string,
    reason,
  }),
  FunctionalDependency: objectOf<FunctionalDependency>('Columns that determine others.', {
    determinant: names,
    dependent: names,
    source: shape('Source'),
  }),
}
