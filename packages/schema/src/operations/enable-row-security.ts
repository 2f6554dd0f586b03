import type {MigrationOperation} from '../document.js'
import type {Table} from '../model.js'
import {qualifiedName} from '../sql/qualified-name.js'

/** Forced, because a table's owner, which many applications connect as, would otherwise pass every policy. */
export function enableRowSecurity(table: Table): MigrationOperation {
  const name = qualifiedName(table)
  return {
    kind: 'enable-row-security',
    target: name,
    forward: `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;\nALTER TABLE ${name} FORCE ROW LEVEL SECURITY;`,
    rollback: `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY;\nALTER TABLE ${name} DISABLE ROW LEVEL SECURITY;`,
  }
}
