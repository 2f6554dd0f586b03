import type {ColumnType, Index} from '../../model.js'

const numbers = ['smallint', 'integer', 'bigint', 'real', 'double precision', 'numeric']
const times = ['date', 'time', 'timestamp', 'timestamptz', 'interval']
const plain = [...numbers, ...times, 'uuid', 'bytea', 'inet', 'text', 'varchar', 'char']
/** What the extensions `btree_gin` and `btree_gist` add is up to them. */
const unknown = ['other', 'domain', 'composite']

/** The kinds of types that each method can index as they are: what has a default operator class in PostgreSQL 18. */
const takes: Readonly<Record<Index['method'], (type: ColumnType) => boolean>> = {
  btree: ({kind}) => kind !== 'json',
  hash: ({kind}) => kind !== 'json' && kind !== 'tsvector',
  gin: type => ['jsonb', 'tsvector'].includes(type.kind) || (type.kind === 'array' && type.of.kind !== 'json'),
  gist: ({kind}) => kind === 'tsvector',
  brin: ({kind}) => plain.includes(kind),
  spgist: ({kind}) => ['text', 'varchar', 'inet'].includes(kind),
}

/** True when an index can hold a column without an operator class being named, or when it takes a server to tell. */
export function hasOperators(method: Index['method'], type: ColumnType): boolean {
  return unknown.includes(type.kind) || takes[method](type)
}
