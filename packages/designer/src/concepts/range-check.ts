import type {Source} from '@journeywright/schema'
import type {Range} from '../facts/fact.js'
import {quoteColumn} from '../physical/quote-column.js'
import type {CheckRule} from './entity.js'

/** A stated range as a rule on a column. */
export function rangeCheck(name: string, {min, max, exclusive}: Range, sources: readonly Source[]): CheckRule {
  const column = quoteColumn(name)
  const [above, below] = exclusive ? ['>', '<'] : ['>=', '<=']
  const parts = [min === null ? null : `${column} ${above} ${min}`, max === null ? null : `${column} ${below} ${max}`]
  const both = min !== null && max !== null && !exclusive
  const expression = both ? `${column} BETWEEN ${min} AND ${max}` : parts.filter(part => part !== null).join(' AND ')
  return {name: `${name}_range`, expression, reason: 'The request states it.', sources}
}
