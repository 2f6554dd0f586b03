import type {OtlpAttribute} from './otlp-span.js'

/** Characters of a text that are sent; a collector refuses what has no end. */
const most = 1000

/** An integer as `{int: 3}`, any other number as it is; what is null or undefined is left out. */
export type AttributeValue = string | number | {readonly int: number} | null | undefined

export function toAttributes(values: Readonly<Record<string, AttributeValue>>): readonly OtlpAttribute[] {
  return Object.entries(values).flatMap(([key, value]): readonly OtlpAttribute[] => {
    if (value === null || value === undefined) return []
    if (typeof value === 'string') return [{key, value: {stringValue: value.slice(0, most)}}]
    if (typeof value === 'object') return [{key, value: {intValue: String(Math.round(value.int))}}]
    // JSON has no NaN, and OTLP would spell it as a string.
    return Number.isFinite(value) ? [{key, value: {doubleValue: value}}] : []
  })
}
