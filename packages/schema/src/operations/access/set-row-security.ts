import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

type Security = NonNullable<Table['rowSecurity']>

/** From one state of row-level security to another. */
export function setRowSecurity(table: Table, from: Security, to: Security): MigrationOperation {
  const on = qualifiedName(table)
  return {
    kind: 'set-row-security',
    target: on,
    forward: statements(on, from, to),
    rollback: statements(on, to, from),
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'medium',
    because: 'from then on rows are seen and changed by other rules',
  }
}

function statements(on: string, from: Security, to: Security): string {
  const enabled = (state: Security) => state !== 'off'
  const lines: string[] = []
  if (from === 'forced' && to !== 'forced') lines.push(`ALTER TABLE ${on} NO FORCE ROW LEVEL SECURITY;`)
  if (enabled(from) !== enabled(to)) {
    lines.push(`ALTER TABLE ${on} ${enabled(to) ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY;`)
  }
  if (to === 'forced' && from !== 'forced') lines.push(`ALTER TABLE ${on} FORCE ROW LEVEL SECURITY;`)
  return lines.join('\n')
}
