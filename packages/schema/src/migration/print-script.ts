import {oneLine} from '../sql/one-line.js'

/** How long a statement of a migration may wait for a lock, and how long it may run. */
export const lockTimeout = '5s'
export const statementTimeout = '60s'

/** A migration file: header lines as comments, both time-outs, and all statements in one transaction. */
export function printScript(header: readonly string[], statements: readonly string[]): string {
  const parts = [
    header.map(line => `-- ${oneLine(line)}`).join('\n'),
    `SET lock_timeout = '${lockTimeout}';\nSET statement_timeout = '${statementTimeout}';`,
    'BEGIN;',
    ...statements.filter(statement => statement !== ''),
    'COMMIT;',
  ]
  return `${parts.join('\n\n')}\n`
}
