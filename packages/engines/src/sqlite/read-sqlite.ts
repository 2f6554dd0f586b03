import {basename, extname} from 'node:path'
import {newModel, type SchemaReading} from '@journeywright/schema'
import {nameMaker} from './name-maker.js'
import {openCopy} from './open-copy.js'
import {readSqliteObjects, readSqliteTables} from './sqlite-facts.js'
import {toTable} from './to-table.js'

/**
 * The schema of a SQLite database, or of a script in SQLite's SQL that ends in `.sql`, as near as PostgreSQL has it. Each
 * type that had to be guessed is a problem of severity `info`. The file is copied before it is read. Throws a
 * `ProblemError` for what is no database, which calls the file `shown`.
 */
export async function readSqlite(path: string, shown = path): Promise<SchemaReading> {
  const {tables, objects} = await openCopy(path, shown, ask => ({
    tables: readSqliteTables(ask),
    objects: readSqliteObjects(ask),
  }))
  const given = tables.flatMap(({name, indexes}) => [name, ...indexes.map(index => index.name)])
  const makeName = nameMaker(given)
  const read = tables.map(table => toTable(table, tables, makeName))
  return {
    model: newModel({
      name: basename(path, extname(path)),
      tables: read.map(({table}) => table),
      unmodelled: [
        ...read.flatMap(({unmodelled}) => unmodelled),
        ...objects.map(({type, sql}) => ({text: sql, reason: `A ${type} of SQLite is written in SQLite's own SQL.`})),
      ],
    }),
    problems: read.flatMap(({problems}) => problems),
  }
}
