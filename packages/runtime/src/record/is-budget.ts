import {propertiesOf} from '../parse-json.js'
import type {Budget} from '../run-event.js'

/** Limits are numbers from 0; each may be left out. */
export function isBudget(value: unknown): value is Budget {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const {steps, seconds, tokens, cost} = propertiesOf(value)
  return [steps, seconds, tokens, cost].every(each => each === undefined || (typeof each === 'number' && each >= 0))
}
