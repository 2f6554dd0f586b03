import type {MigrationOperation} from '../../document.js'
import type {Key, Table, Unique} from '../../model.js'
import {printDeferrable} from '../../sql/print/print-deferrable.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** Makes a key of the unique index that has its name. */
export function attachKey(table: Table, key: Key | Unique): MigrationOperation {
  const on = qualifiedName(table)
  const name = quoteName(key.name)
  const kind = 'nullsDistinct' in key ? 'UNIQUE' : 'PRIMARY KEY'
  return {
    kind: 'add-constraint',
    target: `${on}.${name}`,
    forward: `ALTER TABLE ${on} ADD CONSTRAINT ${name} ${kind} USING INDEX ${name}${printDeferrable(key.deferrable)};`,
    rollback: `ALTER TABLE ${on} DROP CONSTRAINT ${name};`,
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'low',
    because: 'its index is there already',
  }
}
