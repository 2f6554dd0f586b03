import type {OtlpAttribute} from './otlp-span.js'

/** Characters of a text that are sent; a collector refuses what has no end. */
const most = 1000

/** An integer as `{int: 3}`, any other number as it is; what is null or undefined is left out. */
export type AttributeValue = string | number | {readonly int: number} | null | undefined

export function toAttributes(values: Readonly<Record<string, AttributeValue>>): readonly OtlpAttribute[] {
  const attributes: OtlpAttribute[] = []
  for (const key of Object.keys(values)) {
    const value = toValue(values[key])
    if (value) attributes.push({key, value})
  }
  return attributes
}

function toValue(value: AttributeValue): OtlpAttribute['value'] | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return {stringValue: value.slice(0, most)}
  if (typeof value === 'object') return {intValue: String(Math.round(value.int))}
  // JSON has no NaN, and OTLP would spell it as a string.
  return Number.isFinite(value) ? {doubleValue: value} : null
}
