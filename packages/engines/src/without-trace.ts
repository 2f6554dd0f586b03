import type {Database} from './engine.js'

/** Does something inside an open transaction and undoes it, whether the server refused it or not. */
export async function withoutTrace<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  await database.execute('SAVEPOINT without_trace')
  try {
    return await work()
  } finally {
    await database.execute('ROLLBACK TO without_trace; RELEASE without_trace')
  }
}
