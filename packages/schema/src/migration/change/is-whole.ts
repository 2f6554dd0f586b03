import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import type {ChangeContext} from './context.js'

/** True for a table whose rows lie in others too: its partitions or heirs. */
export function isWhole(table: Table, {diff: {to}}: Pick<ChangeContext, 'diff'>): boolean {
  const name = qualifiedName(table)
  return table.partitioning !== null || to.model.tables.some(({inherits}) => inherits?.includes(name))
}
