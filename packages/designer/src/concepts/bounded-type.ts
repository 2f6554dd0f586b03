import type {Range} from '../facts/fact.js'
import type {LogicalType} from './logical-type.js'

/** What has numbers for bounds is a number, whatever its name suggests. */
export function boundedType(type: LogicalType, range: Range | null): LogicalType {
  if (range === null || !/^(?:text|name|code)$/.test(type.kind)) return type
  const isWhole = [range.min, range.max].every(bound => bound === null || Number.isInteger(bound))
  return {kind: isWhole ? 'integer' : 'decimal'}
}
