import {qualifiedName} from '../sql/names/qualified-name.js'
import type {Table} from '../model.js'
import type {Change} from './change.js'
import type {SchemaSide} from './schema-side.js'

/**
 * Without what a table passes on to its partitions and heirs, to which the server does the same. What goes from a table may
 * stay with its heirs, and what comes with them when it goes again, so both are kept.
 */
export function passOn(changes: readonly Change[], from: SchemaSide, to: SchemaSide): readonly Change[] {
  const kinds = new Map(changes.map(change => [elementOf(change).id, change.kind]))
  return changes.filter(change => {
    const {kind, owner, name} = elementOf(change)
    const table = owner === null ? undefined : to.tables.get(owner)
    const before = owner === null ? undefined : from.tables.get(owner)
    if (!table || !before || !passedOn.has(kind)) return true
    const part = name.slice(qualifiedName(table).length)
    const isOfParent = parentsOf(table)
      .filter(parent => parentsOf(before).includes(parent))
      .some(parent => kinds.get(`${kind} ${parent}${part}`) === change.kind)
    if (table.partitionOf && before.partitionOf) return !isOfParent && !isOfWhole(kind, change)
    return !isOfParent || (change.kind !== 'alter' && kind !== 'default')
  })
}

const passedOn = new Set(['column', 'default', 'check', 'primary-key', 'unique', 'exclusion'])

/** A partition has its columns from its table alone, and its keys change with it. */
function isOfWhole(kind: string, change: Change): boolean {
  const isOwn = change.kind === 'create' || change.kind === 'drop'
  return kind === 'column' || kind === 'default' || !isOwn
}

function parentsOf({partitionOf, inherits = []}: Table): readonly string[] {
  return partitionOf ? [qualifiedName({namespace: partitionOf.namespace, name: partitionOf.table})] : inherits
}

function elementOf(change: Change) {
  return change.kind === 'create' ? change.to : change.from
}
