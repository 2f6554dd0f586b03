import type {Range} from '../facts/fact.js'
import type {LogicalType} from './logical-type.js'

/** What has numbers for bounds is a number, whatever its name suggests; a score of a few whole steps is counted in them. */
export function boundedType(type: LogicalType, range: Range | null): LogicalType {
  if (range === null || !/^(?:text|name|code|score)$/.test(type.kind)) return type
  const isWhole = [range.min, range.max].every(bound => bound === null || Number.isInteger(bound))
  if (type.kind === 'score' && (range.max === null || range.max > 10)) return type
  return {kind: isWhole ? 'integer' : 'decimal'}
}
