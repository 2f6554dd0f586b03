import type {MigrationOperation} from '../../document.js'
import type {SqlFunction} from '../../model.js'
import {routineName} from '../../sql/names/routine-name.js'

/** Another body for the same name, arguments and result: what uses it stays. */
export function replaceFunction(from: SqlFunction, to: SqlFunction): MigrationOperation {
  const replace = ({definition}: SqlFunction) =>
    `${definition.trim().replace(/^CREATE\s+(?:OR\s+REPLACE\s+)?/i, 'CREATE OR REPLACE ')};`
  return {
    kind: 'replace-function',
    target: routineName(to),
    forward: replace(to),
    rollback: replace(from),
    complexity: 'medium',
    because: 'what it does changes for all who call it',
  }
}
