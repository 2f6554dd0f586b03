import type {MigrationOperation} from '../document.js'
import type {SqlFunction} from '../model.js'
import {qualifiedName} from '../sql/qualified-name.js'

/** The rollback names no arguments: a model has one function of a name, and so must the database. */
export function createFunction(given: SqlFunction): MigrationOperation {
  const name = qualifiedName(given)
  return {
    kind: 'create-function',
    target: name,
    forward: `${given.definition.trim()};`,
    rollback: `DROP FUNCTION ${name};`,
  }
}
