import {SqlRefusal, type Database} from '../engine.js'
import {cannotReadCatalog, fail} from '../problems.js'

/** Asks one statement, within the snapshot. */
export type Ask = <Row extends object>(sql: string) => Promise<readonly Row[]>

/** As `pg_dump` sets them, so that the server prints the same whoever asks; and nobody waits for us. */
const settings = [
  `search_path = ''`,
  `statement_timeout = '60s'`,
  `lock_timeout = '10s'`,
  `timezone = 'UTC'`,
  `datestyle = 'ISO, YMD'`,
  `intervalstyle = 'postgres'`,
  `extra_float_digits = 1`,
  `quote_all_identifiers = off`,
  `standard_conforming_strings = on`,
  `bytea_output = 'hex'`,
  `jit = off`,
]

/** No right to read, a lock that somebody holds, and too long. Any other refusal is a mistake of ours. */
const refusals = new Set(['42501', '55P03', '57014'])

const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${settings.map(each => `SET LOCAL ${each}`).join('; ')}`

/**
 * Reads in one transaction that may not write, so that all answers are of one moment. Throws a `ProblemError` when the
 * server refuses to answer.
 */
export async function inSnapshot<Result>(
  database: Pick<Database, 'judge' | 'execute' | 'query'>,
  read: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const refused = await database.execute(begin)
  if (refused) throw fail(cannotReadCatalog(database.judge, refused.message))
  try {
    return await read(sql => database.query(sql))
  } catch (error) {
    if (error instanceof SqlRefusal && refusals.has(error.failure.code))
      throw fail(cannotReadCatalog(database.judge, error.failure.message), error)
    throw error
  } finally {
    // A connection that is lost has said so already, and has nothing to undo.
    await database.execute('ROLLBACK').catch(() => null)
  }
}
