import {propertiesOf} from '../parse-json.js'
import type {Decided} from '../state/person-event.js'
import {isBudget} from './is-budget.js'

/** A decision that others have written down has all that belongs to its type. */
export function isDecided(value: unknown): value is Decided {
  const {type, by, step, reason, risk, criterion, budget, answers} = propertiesOf(value)
  if (typeof by !== 'string') return false
  switch (type) {
    case 'approved':
      return typeof step === 'string' && Array.isArray(answers) && answers.every(isAnswer)
    case 'rejected':
      return typeof step === 'string' && typeof reason === 'string'
    case 'overridden':
      return typeof step === 'string' && typeof risk === 'string'
    case 'rolled-back':
      return typeof step === 'string'
    case 'criterion-approved':
      return typeof criterion === 'string'
    case 'resumed':
      return budget === undefined || isBudget(budget)
    case 'cancelled':
      return true
    default:
      return false
  }
}

function isAnswer(value: unknown): boolean {
  const {question, text} = propertiesOf(value)
  return typeof question === 'string' && typeof text === 'string'
}
