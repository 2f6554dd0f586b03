import {propertiesOf} from '../parse-json.js'
import type {Plan} from '../plan.js'

/** Looks at what tells a plan from other JSON; its hash says whether it's one that we have written. */
export function isPlan(value: unknown): value is Plan {
  const {formatVersion, cuj, steps, criteria, definitions} = propertiesOf(value)
  return (
    formatVersion === '1' &&
    typeof cuj === 'object' &&
    Array.isArray(steps) &&
    Array.isArray(criteria) &&
    typeof definitions === 'object'
  )
}
