import type {MigrationOperation} from '../../document.js'
import type {SqlFunction} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {routineName} from '../../sql/names/routine-name.js'

/** A function, procedure or aggregate. */
export function createFunction(given: SqlFunction): MigrationOperation {
  return {
    kind: 'create-function',
    target: given.identity === undefined ? qualifiedName(given) : `${qualifiedName(given)}(${given.identity})`,
    forward: `${given.definition.trim()};`,
    rollback: `DROP ${routineName(given)};`,
  }
}
