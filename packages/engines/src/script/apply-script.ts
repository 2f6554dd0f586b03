import {placeAt, type Problem} from '@journeywright/problems'
import {splitScript, type ScriptPiece} from '@journeywright/schema'
import type {Database, SqlFailure} from '../engine.js'
import {deniedStatement, refusedStatement} from '../problems.js'

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
  for (const statement of splitScript(script.sql)) {
    signal?.throwIfAborted()
    const failure = await database.execute(statement.text)
    if (failure) {
      await leaveScript(database)
      return describeRefusal(script, statement, failure)
    }
  }
  await leaveScript(database)
  return null
}

/** Outside a transaction, the server only warns of the ROLLBACK. */
export async function leaveScript(database: Database): Promise<void> {
  await database.execute('ROLLBACK')
  await database.execute('RESET ALL')
}

/** The server counts characters from the start of a statement, JavaScript counts UTF-16 code units. */
export function describeRefusal({file, sql}: Script, {text, offset}: ScriptPiece, failure: SqlFailure): Problem {
  const within = failure.position === null ? 0 : [...text].slice(0, failure.position - 1).join('').length
  const [firstLine = ''] = text.split('\n')
  const shown = firstLine.length > 80 ? `${firstLine.slice(0, 79)}…` : firstLine
  const answer = [failure.message, failure.detail].filter(part => part !== '').join('; ')
  const problem = failure.code === '42501' ? deniedStatement : refusedStatement
  return problem(placeAt(file, sql, offset + within), shown, `${answer} (${failure.code})`)
}
