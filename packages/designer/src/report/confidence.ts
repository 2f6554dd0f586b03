import type {Table} from '@journeywright/schema'
import type {Coverage} from './cover-clauses.js'
import {isLinked} from './is-linked.js'
import {proseConfidence, type ReadProse} from './prose-confidence.js'

/** Below this the designer asks before it designs anything. */
export const tooLow = 0.45

/** What a design has of which every clause is answered. */
const most = 0.95

/**
 * From 0 to 1: how much of what was asked has an answer, how many tables say more than a name, how many are linked.
 * Never certain: types and what may be empty are guessed more often than they are said. `prose` is what a text says of its own
 * things, where it does: then what is answered tells less than how much of it was read; null for domains and controlled sentences.
 */
export function confidence(
  coverage: readonly Coverage[],
  tables: readonly Table[],
  prose: Omit<ReadProse, 'tables'> | null,
): number {
  const sure = answeredPart(coverage, tables)
  return prose === null || sure < tooLow ? sure : round(Math.max(tooLow, proseConfidence({...prose, tables})))
}

function answeredPart(coverage: readonly Coverage[], tables: readonly Table[]): number {
  if (tables.length === 0) return 0
  const asked = coverage.filter(({status}) => status !== 'non-functional')
  const answered = asked.length === 0 ? 0 : asked.reduce((sum, {share}) => sum + share, 0) / asked.length
  const full = tables.filter(isDescribed).length / tables.length
  const linked = tables.length === 1 ? 1 : tables.filter(table => isLinked(table, tables)).length / tables.length
  return round(most * (0.65 * answered + 0.2 * full + 0.15 * linked))
}

/** It has a column that is neither key nor timestamp, or joins others. */
function isDescribed(table: Table): boolean {
  const keys = new Set([...(table.primaryKey?.columns ?? []), 'created_at', 'updated_at'])
  return table.foreignKeys.length > 1 || table.columns.some(({name}) => !keys.has(name))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
