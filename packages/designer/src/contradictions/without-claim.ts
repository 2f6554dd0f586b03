import type {Fact} from '../facts/fact.js'
import type {Claim} from './claims-of.js'

/** What is left of a fact when one of its claims doesn't count; null for nothing. */
export function withoutClaim(fact: Fact, {aspect}: Claim): Fact | null {
  if (fact.kind === 'identifier') return {...fact, primary: false}
  if (fact.kind !== 'attribute' && fact.kind !== 'value') return null
  switch (aspect) {
    case 'range':
      return {...fact, range: null}
    case 'required':
      return {...fact, required: null}
    case 'unique':
      return {...fact, unique: false}
    case 'type':
      return fact.kind === 'attribute' ? {...fact, type: null} : fact
    case 'values':
      return fact.kind === 'value' ? null : fact
    case 'count':
    case 'key':
      return fact
  }
}
