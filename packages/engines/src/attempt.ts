import type {Database, SqlFailure} from './engine.js'

/** What the server says of statements inside an open transaction; what they did is undone. Two round trips. */
export async function attempt(database: Database, statements: readonly string[]): Promise<SqlFailure | null> {
  const failure = await database.execute(['SAVEPOINT attempt', ...statements].join(';\n'))
  await database.execute('ROLLBACK TO attempt; RELEASE attempt')
  return failure
}
