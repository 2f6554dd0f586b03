import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/**
 * Forced, where the table doesn't say otherwise, because a table's owner, which many applications connect as, would pass
 * every policy. Nothing for a table whose rows aren't secured.
 */
export function enableRowSecurity(table: Table): readonly MigrationOperation[] {
  const {rowSecurity = table.policies.length > 0 ? 'forced' : 'off'} = table
  if (rowSecurity === 'off') return []
  const on = `ALTER TABLE ${qualifiedName(table)}`
  const forward = [`${on} ENABLE ROW LEVEL SECURITY;`]
  const rollback = [`${on} DISABLE ROW LEVEL SECURITY;`]
  if (rowSecurity === 'forced') {
    forward.push(`${on} FORCE ROW LEVEL SECURITY;`)
    rollback.unshift(`${on} NO FORCE ROW LEVEL SECURITY;`)
  }
  return [
    {
      kind: 'enable-row-security',
      target: qualifiedName(table),
      forward: forward.join('\n'),
      rollback: rollback.join('\n'),
    },
  ]
}
