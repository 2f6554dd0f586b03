import type {
  Check,
  Denormalisation,
  Exclusion,
  ForeignKey,
  FunctionalDependency,
  Index,
  IndexColumn,
  Key,
  PartitionOf,
  Partitioning,
  Policy,
  Table,
  Trigger,
  Unique,
  Volume,
} from '../model.js'
import {ifTrue, listOf, names, objectOf, oneOf, orNull, shape, sources, text, type JsonSchema} from './json-schema.js'

const string: JsonSchema = {type: 'string'}
const name: JsonSchema = {type: 'string', minLength: 1}
const reason = text('Why it is there.')
const deferrable = oneOf(['initially immediate', 'initially deferred'])
const action = oneOf(['no action', 'restrict', 'cascade', 'set null', 'set default'])

const table = objectOf<Table>(
  'A table.',
  {
    name,
    namespace: text('What PostgreSQL calls a schema.'),
    comment: text('What a row of it is.'),
    kind: oneOf(['entity', 'associative', 'event', 'lookup', 'history']),
    area: text('The part of the domain it belongs to.'),
    columns: listOf(shape('Column')),
    primaryKey: orNull(
      objectOf<Key>(
        'What tells its rows apart.',
        {name, columns: names},
        {include: names, deferrable, comment: string},
      ),
    ),
    uniques: listOf(shape('Unique')),
    checks: listOf(shape('Check')),
    foreignKeys: listOf(shape('ForeignKey')),
    indexes: listOf(shape('Index')),
    policies: listOf(shape('Policy')),
    triggers: listOf(shape('Trigger')),
    partitioning: orNull(
      objectOf<Partitioning>(
        'How its rows are split.',
        {
          method: oneOf(['range', 'list', 'hash']),
          columns: names,
          reason,
        },
        {partitions: oneOf(['none'], 'Its partitions, if any, are tables of the model.')},
      ),
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
  },
  {
    exclusions: listOf(shape('Exclusion')),
    partitionOf: objectOf<PartitionOf>('Makes it a partition.', {table: string, namespace: string, bound: string}),
    inherits: listOf(string, 'Qualified names of the tables that it inherits from.'),
    rowSecurity: oneOf(['off', 'enabled', 'forced'], 'Default: forced where there are policies.'),
    unlogged: ifTrue('Lost when the server crashes.'),
    storage: listOf(string, 'Storage parameters.'),
    denormalised: listOf(shape('Denormalisation')),
  },
)

const foreignKey = objectOf<ForeignKey>(
  'A reference to a key of a table.',
  {
    name,
    columns: names,
    references: objectOf<ForeignKey['references']>(
      'What it refers to.',
      {table: string, columns: names},
      {namespace: string},
    ),
    onDelete: action,
    onUpdate: action,
    cardinality: oneOf(['many-to-one', 'one-to-one'], "From this table's side."),
    reason,
    sources,
  },
  {
    deferrable,
    matchFull: ifTrue('All of its columns are null, or none.'),
    setColumns: names,
    notValid: ifTrue('Holds for new rows only.'),
  },
)

const index = objectOf<Index>(
  'An index.',
  {
    name,
    columns: listOf(shape('IndexColumn')),
    method: oneOf(['btree', 'hash', 'gin', 'gist', 'brin', 'spgist']),
    unique: {type: 'boolean'},
    where: orNull(text('The predicate of a partial index.')),
    include: names,
    reason,
    serves: listOf(string, 'Ids of the access patterns and constraints that it serves.'),
    sources,
  },
  {nullsDistinct: {const: false, description: 'Two NULLs are equal.'}, storage: listOf(string)},
)

export const tableShapes: Readonly<Record<string, JsonSchema>> = {
  Table: table,
  Unique: objectOf<Unique>(
    'Columns whose values no two rows share.',
    {
      name,
      columns: names,
      nullsDistinct: {type: 'boolean', description: 'False: two NULLs are equal.'},
      reason,
      sources,
    },
    {include: names, deferrable},
  ),
  Check: objectOf<Check>(
    'What is true of each row.',
    {name, expression: string, reason, sources},
    {
      noInherit: ifTrue('Not for tables that inherit.'),
      notValid: ifTrue('Holds for new rows only.'),
    },
  ),
  Exclusion: objectOf<Exclusion>('No two rows for which all operators hold.', {
    name,
    definition: string,
    reason,
    sources,
  }),
  Denormalisation: objectOf<Denormalisation>('A departure from a normal form that somebody wants.', {
    columns: names,
    reason: string,
    sources,
  }),
  ForeignKey: foreignKey,
  Index: index,
  IndexColumn: objectOf<IndexColumn>(
    'A column, or an SQL expression in parentheses, with its order.',
    {
      name,
      order: oneOf(['asc', 'desc']),
    },
    {nulls: oneOf(['first', 'last']), opclass: string, collation: string},
  ),
  Policy: objectOf<Policy>(
    'Which rows a command may see or write.',
    {
      name,
      command: oneOf(['all', 'select', 'insert', 'update', 'delete']),
      using: orNull(string),
      withCheck: orNull(string),
      reason,
    },
    {roles: names, restrictive: ifTrue('Must allow it besides one permissive policy.')},
  ),
  Trigger: objectOf<Trigger>(
    'A function that runs for each changed row.',
    {
      name,
      timing: oneOf(['before', 'after', 'instead of']),
      events: listOf(oneOf(['insert', 'update', 'delete', 'truncate'])),
      function: string,
      reason,
    },
    {
      updateOf: names,
      forEach: oneOf(['statement']),
      when: string,
      transitionTables: {type: 'object', properties: {old: string, new: string}, additionalProperties: false},
      constraint: oneOf(['initially immediate', 'initially deferred', 'not deferrable'], 'A constraint trigger.'),
      functionNamespace: string,
      arguments: listOf(string),
      enabled: oneOf(['disabled', 'replica', 'always']),
    },
  ),
  FunctionalDependency: objectOf<FunctionalDependency>('Columns that determine others.', {
    determinant: names,
    dependent: names,
    source: shape('Source'),
  }),
}
