import type {AttributeFact, Fact, Range, RelationFact, ValueFact} from '../facts/fact.js'
import {isGeneralVerb} from '../facts/shapes/general-verbs.js'

/** What a fact says about something that can be only one way. Two claims about the same that say another thing contradict. */
export interface Claim {
  /** Such as `order has customer` or `employee.salary`. */
  readonly about: string
  readonly aspect: 'count' | 'key' | 'range' | 'required' | 'type' | 'unique' | 'values'
  /** Null where `range` says it. */
  readonly says: string | null
  readonly range: Range | null
}

export function claimsOf(fact: Fact): readonly Claim[] {
  switch (fact.kind) {
    case 'relation':
      return claimsOfRelation(fact)
    case 'attribute':
      return [...claimsOfType(fact), ...claimsOfValue(`${fact.entity}.${fact.name}`, fact)]
    case 'value':
      return fact.entity === null ? [] : claimsOfRule(`${fact.entity}.${fact.attribute}`, fact)
    case 'identifier':
      return fact.primary ? [claim(fact.entity, 'key', fact.attributes.toSorted().join(', '))] : []
    default:
      return []
  }
}

const explicitOne =
  /\b(?:(?:exactly|only|at most|just|precisely|no more than|zero or)[- ]one|an? single|(?:only|at most) a)\b/i

/** "A customer" may be one of many; "exactly one customer" is not. */
function claimsOfRelation(fact: RelationFact & Fact): readonly Claim[] {
  const {from, to, max, inverseMax, role, text} = fact
  const verb = isGeneralVerb(fact.verb) ? 'has' : fact.verb
  const isSaid = max === 'many' || inverseMax !== null || explicitOne.test(text)
  const said = [verb, role].filter(part => part !== null).join(' as ')
  const forward = isSaid ? [claim(`${from} ${said} ${to}`, 'count', String(max))] : []
  return inverseMax === null || from === to
    ? forward
    : [...forward, claim(`${to} ${said} ${from}`, 'count', String(inverseMax))]
}

function claimsOfType({entity, name, type}: AttributeFact): readonly Claim[] {
  return type === null ? [] : [claim(`${entity}.${name}`, 'type', type.kind)]
}

function claimsOfRule(about: string, fact: ValueFact): readonly Claim[] {
  const isNotUnique = !fact.unique && fact.required === null && fact.range === null && fact.values.length === 0
  return [
    ...claimsOfValue(about, fact),
    ...(isNotUnique ? [claim(about, 'unique', 'no')] : []),
    ...(fact.values.length > 0 ? [claim(about, 'values', fact.values.toSorted().join(', '))] : []),
  ]
}

function claimsOfValue(
  about: string,
  {range, required, unique}: Pick<ValueFact, 'range' | 'required' | 'unique'>,
): readonly Claim[] {
  return [
    ...(range ? [{about, aspect: 'range' as const, says: null, range}] : []),
    ...(required === null ? [] : [claim(about, 'required', required ? 'yes' : 'no')]),
    ...(unique ? [claim(about, 'unique', 'yes')] : []),
  ]
}

function claim(about: string, aspect: Claim['aspect'], says: string): Claim {
  return {about, aspect, says, range: null}
}
