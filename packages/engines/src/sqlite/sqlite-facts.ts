import type {AskSqlite} from './open-copy.js'

/** A table as SQLite's pragmas describe it. */
export interface SqliteTable {
  readonly name: string
  readonly sql: string
  readonly hasRowid: 0 | 1
  readonly columns: readonly SqliteColumn[]
  readonly foreignKeys: readonly SqliteForeignKeyPart[]
  readonly indexes: readonly SqliteIndex[]
}

export interface SqliteColumn {
  readonly name: string
  readonly type: string
  readonly notNull: 0 | 1
  readonly default: string | null
  /** From 1, in the order of the primary key; 0 when it's no part of it. */
  readonly key: number
  /** 2: computed when it's read; 3: computed and stored. */
  readonly hidden: 0 | 1 | 2 | 3
}

/** One column of a foreign key. */
export interface SqliteForeignKeyPart {
  readonly id: number
  readonly table: string
  readonly from: string
  readonly to: string | null
  readonly onUpdate: string
  readonly onDelete: string
}

export interface SqliteIndex {
  readonly name: string
  readonly sql: string | null
  readonly unique: 0 | 1
  /** `c`: made by a statement, `u`: by a unique constraint, `pk`: by a primary key. */
  readonly origin: 'c' | 'u' | 'pk'
  /** No name: an expression. */
  readonly columns: readonly {readonly name: string | null; readonly desc: 0 | 1; readonly collation: string}[]
}

/** Everything else, with the statement that made it. */
export interface SqliteObject {
  readonly type: string
  readonly name: string
  readonly sql: string
}

/** JSON of all rows, in an order. */
const list = (fields: string, from: string, order: string) =>
  `(SELECT json_group_array(json_object(${fields}) ORDER BY ${order}) FROM ${from})`

const columns = list(
  `'name', name, 'type', type, 'notNull', "notnull", 'default', dflt_value, 'key', pk, 'hidden', hidden`,
  'pragma_table_xinfo(m.name)',
  'cid',
)

const foreignKeys = list(
  `'id', id, 'table', "table", 'from', "from", 'to', "to", 'onUpdate', on_update, 'onDelete', on_delete`,
  'pragma_foreign_key_list(m.name)',
  'id DESC, seq',
)

const indexColumns = list(
  `'name', name, 'desc', "desc", 'collation', coll`,
  'pragma_index_xinfo(x.name) WHERE key',
  'seqno',
)

const indexes = list(
  `'name', x.name, 'unique', x."unique", 'origin', x.origin, 'columns', json(${indexColumns}),
    'sql', (SELECT i.sql FROM sqlite_schema i WHERE i.type = 'index' AND i.name = x.name)`,
  'pragma_index_list(m.name) x',
  'x.seq DESC',
)

const tables = list(
  `'name', m.name, 'sql', m.sql, 'hasRowid', NOT l.wr, 'columns', json(${columns}),
    'foreignKeys', json(${foreignKeys}), 'indexes', json(${indexes})`,
  `sqlite_schema m JOIN pragma_table_list l ON l.schema = 'main' AND l.name = m.name
    WHERE m.type = 'table' AND l.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  'm.name',
)

const objects = list(
  `'type', CASE m.type WHEN 'table' THEN 'virtual table' ELSE m.type END, 'name', m.name, 'sql', m.sql`,
  `sqlite_schema m LEFT JOIN pragma_table_list l ON l.schema = 'main' AND l.name = m.name
    WHERE m.type IN ('view', 'trigger') OR m.type = 'table' AND l.type = 'virtual'`,
  'm.type, m.name',
)

/** Sorted by name; not those of SQLite itself and those in which a virtual table keeps what it holds. */
export function readSqliteTables(ask: AskSqlite): readonly SqliteTable[] {
  return ask(`SELECT ${tables}`)
}

/** Views, triggers and virtual tables. */
export function readSqliteObjects(ask: AskSqlite): readonly SqliteObject[] {
  return ask(`SELECT ${objects}`)
}
