import {oneLine} from '../sql/names/one-line.js'

/** How long a statement of a migration may wait for a lock, and how long it may run. */
export const lockTimeout = '5s'
export const statementTimeout = '60s'
/** For what reads or writes whole tables while others work. */
export const longTimeout = '1h'

export interface ScriptOptions {
  /** False for statements that the server refuses inside a transaction. */
  readonly transactional?: boolean
  readonly timeout?: string
}

/** A migration file: header lines as comments, both time-outs, and all statements in one transaction, if not told otherwise. */
export function printScript(
  header: readonly string[],
  statements: readonly string[],
  {transactional = true, timeout = statementTimeout}: ScriptOptions = {},
): string {
  const body = statements.filter(statement => statement !== '')
  const parts = [
    header.map(line => `-- ${oneLine(line)}`).join('\n'),
    `SET lock_timeout = '${lockTimeout}';\nSET statement_timeout = '${timeout}';`,
    ...(transactional ? ['BEGIN;', ...body, 'COMMIT;'] : body),
  ]
  return `${parts.join('\n\n')}\n`
}
