import type {LogicalType} from './logical-type.js'
import type {Source} from '@journeywright/schema'
import type {Range} from '../facts/fact.js'
import {quoteColumn} from '../physical/quote-column.js'
import type {CheckRule} from './entity.js'

const numbers =
  /^(?:bigint|count|decimal|double|integer|latitude|longitude|measure|rate|score|year|(?:positive_|signed_)?money|(?:signed_)?quantity|percent|range|numeric)$/

/** A stated range as a rule on a column: on its value, or on the length of a text. Nothing on what has neither. */
export function rangeCheck(
  name: string,
  type: LogicalType,
  {min, max, exclusive}: Range,
  sources: readonly Source[],
): readonly CheckRule[] {
  const isText = /^(?:code|name|phone|text|varchar)$/.test(type.kind)
  if (!isText && !numbers.test(type.kind)) return []
  const column = isText ? `char_length(${quoteColumn(name)})` : quoteColumn(name)
  const [above, below] = exclusive ? ['>', '<'] : ['>=', '<=']
  const parts = [min === null ? null : `${column} ${above} ${min}`, max === null ? null : `${column} ${below} ${max}`]
  const both = min !== null && max !== null && !exclusive
  const expression = both ? `${column} BETWEEN ${min} AND ${max}` : parts.filter(part => part !== null).join(' AND ')
  return [{name: `${name}_range`, expression, reason: 'The request states it.', sources}]
}
