import {ifKnown} from '../names.js'

/** How a column is kept on disk and planned with: an SQL expression over `pg_attribute a` and its `pg_type t`, null for the default. */
export interface ColumnSetting {
  readonly id: 'storage' | 'compression' | 'statistics' | 'options'
  /** As `ALTER COLUMN … SET` takes it. */
  readonly text: string
}

/** Statistics: -1 up to PostgreSQL 16, then NULL, is the default. */
export const columnSettings: readonly ColumnSetting[] = [
  {
    id: 'storage',
    text: `CASE WHEN a.attstorage <> t.typstorage THEN 'STORAGE ' || CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL'
      WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END`,
  },
  {
    id: 'compression',
    text: `CASE ${ifKnown('pg_attribute', 'own.attrelid = a.attrelid AND own.attnum = a.attnum', 'attcompression')}
      WHEN 'p' THEN 'COMPRESSION pglz' WHEN 'l' THEN 'COMPRESSION lz4' END`,
  },
  {id: 'statistics', text: `CASE WHEN a.attstattarget >= 0 THEN 'STATISTICS ' || a.attstattarget END`},
  {id: 'options', text: `'(' || array_to_string(a.attoptions, ', ') || ')'`},
]
