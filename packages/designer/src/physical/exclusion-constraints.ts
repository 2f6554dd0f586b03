import type {Column, Exclusion} from '@journeywright/schema'
import type {LogicalTable} from '../logical/logical-table.js'
import {limitName} from '../words/limit-name.js'
import {columnNames} from './column-names.js'
import {namesMissingColumn} from './names-missing-column.js'
import {quoteColumn} from './quote-column.js'

/** What makes GiST compare ids and texts beside ranges. */
export const exclusionExtension = 'btree_gist'

/** Periods that must not overlap. A rule whose columns are not all there is none, since what is left would forbid more. */
export function exclusionConstraints(table: LogicalTable): readonly Exclusion[] {
  return table.entity.exclusions.flatMap(rule => {
    const equal = rule.members.map(member => columnNames(table, member))
    const period = periodOf(table.columns, rule.from, rule.to)
    if (period === null || equal.some(columns => columns.length === 0)) return []
    const live = table.isSoftDeleted ? 'deleted_at IS NULL' : null
    const where = [rule.where, live].filter(part => part !== null).join(' AND ')
    if (namesMissingColumn(where, table.columns)) return []
    const parts = [...equal.flat().map(name => `${quoteColumn(name)} WITH =`), `${period} WITH &&`]
    return [
      {
        name: limitName(`ex_${table.name}_${equal.flat().join('_')}`),
        definition: `EXCLUDE USING gist (${parts.join(', ')})${where === '' ? '' : ` WHERE (${where})`}`,
        reason: rule.reason || 'Two periods never overlap.',
        sources: rule.sources,
      },
    ]
  })
}

/** An empty end has no end. Days count whole; an instant ends where the next begins. */
function periodOf(columns: readonly Column[], from: string, to: string): string | null {
  const [start, end] = [from, to].map(name => columns.find(column => column.name === name))
  if (!start || !end || start.type.kind !== end.type.kind) return null
  const ends = `${quoteColumn(start.name)}, ${quoteColumn(end.name)}`
  switch (start.type.kind) {
    case 'date':
      return `daterange(${ends}, '[]')`
    case 'timestamptz':
      return `tstzrange(${ends})`
    case 'timestamp':
      return `tsrange(${ends})`
    default:
      return null
  }
}
