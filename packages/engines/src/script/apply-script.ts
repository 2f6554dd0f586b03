import {placeAt, type Problem} from '@journeywright/problems'
import type {Database, SqlFailure} from '../engine.js'
import {refusedStatement} from '../problems.js'
import {splitStatements, type Statement} from './split-statements.js'

export interface Script {
  /** What a person would open. */
  readonly file: string
  readonly sql: string
}

/**
 * Runs a script statement by statement, as `psql` does. Stops at the first that the server refuses, leaves its
 * transaction, and answers what and where; null when all went well. Settings of the script end with it.
 */
export async function applyScript(database: Database, script: Script, signal?: AbortSignal): Promise<Problem | null> {
  for (const statement of splitStatements(script.sql)) {
    signal?.throwIfAborted()
    const failure = await database.execute(statement.text)
    if (failure) {
      await leave(database)
      return describe(script, statement, failure)
    }
  }
  await leave(database)
  return null
}

/** Outside a transaction, the server only warns of the ROLLBACK. */
async function leave(database: Database): Promise<void> {
  await database.execute('ROLLBACK')
  await database.execute('RESET ALL')
}

/** The server counts characters from the start of a statement, JavaScript counts UTF-16 code units. */
function describe({file, sql}: Script, {text, offset}: Statement, failure: SqlFailure): Problem {
  const within = failure.position === null ? 0 : [...text].slice(0, failure.position - 1).join('').length
  const [firstLine = ''] = text.split('\n')
  const shown = firstLine.length > 80 ? `${firstLine.slice(0, 79)}…` : firstLine
  const answer = [failure.message, failure.detail].filter(part => part !== '').join('; ')
  return refusedStatement(placeAt(file, sql, offset + within), shown, `${answer} (${failure.code})`)
}
