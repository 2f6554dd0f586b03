import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/** Storage parameters, whether changes are logged, and what a table inherits from. */
export function alterTableOptions(from: Table, to: Table): MigrationOperation {
  const on = qualifiedName(to)
  const isRewritten = from.unlogged !== to.unlogged
  return {
    kind: 'alter-table',
    target: on,
    forward: statements(from, to).join('\n'),
    rollback: statements(to, from).join('\n'),
    locks: [{on, mode: 'access exclusive', holds: isRewritten ? 'a rewrite' : 'a moment'}],
    complexity: isRewritten ? 'high' : 'low',
    because: isRewritten ? 'every row is written anew while others wait' : 'rows stay as they are',
  }
}

function statements(from: Table, to: Table): readonly string[] {
  const alter = `ALTER TABLE ${qualifiedName(to)}`
  const [old, now] = [from.storage ?? [], to.storage ?? []]
  const keyOf = (parameter: string) => parameter.split('=')[0] ?? ''
  const reset = old.map(keyOf).filter(key => !now.some(each => keyOf(each) === key))
  const set = now.filter(each => !old.includes(each))
  const lines: string[] = []
  if (reset.length > 0) lines.push(`${alter} RESET (${reset.join(', ')});`)
  if (set.length > 0) lines.push(`${alter} SET (${set.join(', ')});`)
  if (from.unlogged !== to.unlogged) lines.push(`${alter} SET ${to.unlogged ? 'UNLOGGED' : 'LOGGED'};`)
  const [before, after] = [from.inherits ?? [], to.inherits ?? []]
  lines.push(...before.filter(each => !after.includes(each)).map(each => `${alter} NO INHERIT ${each};`))
  return [...lines, ...after.filter(each => !before.includes(each)).map(each => `${alter} INHERIT ${each};`)]
}
