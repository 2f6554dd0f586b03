import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** Rows that are there already keep what they have. */
export function setDefault(table: Table, column: string, value: string): MigrationOperation {
  const on = qualifiedName(table)
  const name = quoteName(column)
  return {
    kind: 'set-default',
    target: `${on}.${name}`,
    forward: `ALTER TABLE ${on} ALTER COLUMN ${name} SET DEFAULT ${value};`,
    rollback: `ALTER TABLE ${on} ALTER COLUMN ${name} DROP DEFAULT;`,
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'low',
    because: 'rows stay as they are',
  }
}
