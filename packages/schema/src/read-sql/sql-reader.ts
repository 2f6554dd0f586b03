import {readMigrations} from '../read-migrations/read-migrations.js'
import type {SchemaReader} from '../schema-reader.js'
import {readSql} from './read-sql.js'

/** One file of SQL, or a folder of migrations. */
export const sqlReader: SchemaReader = {
  id: 'sql',
  title: 'SQL of PostgreSQL: a dump, statements by hand, or a folder of migrations',
  reads: path => /\.sql$/i.test(path),
  read: files => (files.length === 1 ? readSql(files) : readMigrations(files)),
}
