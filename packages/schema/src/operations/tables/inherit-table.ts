import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/** Makes a table the heir of others, which leaves its columns in their order. */
export function inheritTable(table: Table): readonly MigrationOperation[] {
  const name = qualifiedName(table)
  return (table.inherits ?? []).map(parent => ({
    kind: 'inherit-table',
    target: `${name} from ${parent}`,
    forward: `ALTER TABLE ${name} INHERIT ${parent};`,
    rollback: `ALTER TABLE ${name} NO INHERIT ${parent};`,
  }))
}
