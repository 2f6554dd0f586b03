import type {Problem} from '@journeywright/problems'
import type {ForeignKey} from '@journeywright/schema'
import {unknownTable} from '../problems.js'
import type {TableFiles} from './table-files.js'

/** The foreign keys of a table, each to a table that is there. */
export function foreignKeysFrom({relationships, at}: TableFiles, all: readonly TableFiles[]) {
  const foreignKeys: ForeignKey[] = []
  const problems: Problem[] = []
  for (const [index, entry] of relationships.references.entries()) {
    const target = all.find(({key}) => key === entry.references.table)
    const {
      name,
      columns,
      references,
      cardinality,
      on_delete: onDelete,
      on_update: onUpdate,
      reason = '',
      sources = [],
    } = entry
    if (target) {
      const table = target.entity.table
      const to = {table, columns: references.columns}
      foreignKeys.push({name, columns, references: to, cardinality, onDelete, onUpdate, reason, sources})
    } else {
      const known = all.map(({key}) => key)
      problems.push(unknownTable(references.table, known, at.relationships(`/references/${index}/references/table`)))
    }
  }
  return {foreignKeys, problems}
}
