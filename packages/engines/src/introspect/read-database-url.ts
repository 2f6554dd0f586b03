import type {SchemaReading} from '@journeywright/schema'
import {connect} from '../server/connect.js'
import {parseUrl} from '../server/parse-url.js'
import {readDatabase, type ReadDatabaseOptions} from './read-database.js'

/**
 * The schema of a database that the user names, which is looked at and never changed. Throws a `ProblemError` for what is
 * no PostgreSQL URL, when nobody answers or lets us in, and when the server refuses or ends.
 */
export async function readDatabaseUrl(url: string, options: ReadDatabaseOptions = {}): Promise<SchemaReading> {
  const {connectionTo, label} = parseUrl(url)
  const connection = await connect(connectionTo(null), label)
  try {
    return await readDatabase({judge: label, ...connection}, options)
  } finally {
    await connection.close()
  }
}
