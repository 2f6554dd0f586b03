import type {Problem} from '@journeywright/problems'
import type {ForeignKey} from '@journeywright/schema'
import {unknownTable} from '../problems.js'
import {namedAsModel} from './named-as-model.js'
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
    const {match_full, set_columns, deferrable, not_valid} = entry
    if (target) {
      const table = target.entity.table
      const {namespace} = references
      const to = {table, ...(namespace === undefined ? {} : {namespace}), columns: references.columns}
      const given = Object.entries({match_full, set_columns, deferrable, not_valid})
      const optional = namedAsModel(Object.fromEntries(given.filter(([, value]) => value !== undefined)))
      foreignKeys.push({name, columns, references: to, cardinality, onDelete, onUpdate, ...optional, reason, sources})
    } else {
      const known = all.map(({key}) => key)
      problems.push(unknownTable(references.table, known, at.relationships(`/references/${index}/references/table`)))
    }
  }
  return {foreignKeys, problems}
}
