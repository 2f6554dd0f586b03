import type {RangeVar} from 'libpg-query'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {relationParts} from '../tree/name-parts.js'
import type {Draft} from './draft.js'
import {keyOf, knownName, type Name} from './name.js'

/** The table that a statement names, if there is one. */
export function tableOf(relation: RangeVar | undefined, draft: Draft): Table | undefined {
  const name = relation && knownName(relationParts(relation), draft, draft.tables)
  return name && draft.tables.get(keyOf(name))
}

/** Replaces a table by a changed one. Does nothing when it's gone. */
export function changeTable(name: Name, draft: Draft, change: (table: Table) => Table): void {
  const table = draft.tables.get(keyOf(name))
  if (table) draft.tables.set(keyOf(name), change(table))
}

/** A table and, unless only itself is meant, those that are partitions of it or inherit from it. */
export function familyOf(table: Table, draft: Draft): readonly Table[] {
  const children = [...draft.tables.values()].filter(({partitionOf, inherits}) => {
    const isPartition = partitionOf?.table === table.name && partitionOf.namespace === table.namespace
    return isPartition || (inherits ?? []).includes(qualifiedName(table))
  })
  return [table, ...children.flatMap(child => familyOf(child, draft))]
}
