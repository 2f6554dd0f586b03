import type {Source} from '@journeywright/schema'
import type {AttributeFact, Fact} from '../facts/fact.js'
import {classifyName} from '../types/classify-name.js'
import {findTypeRule, inferType} from '../types/infer-type.js'
import {boundedType} from './bounded-type.js'
import type {Attribute} from './entity.js'
import {newAttribute} from './new-entity.js'
import {toSource} from './select-packs.js'

/** What is listed is required unless it usually comes later; a type that nobody gave is taken from the name. */
export function statedAttribute(fact: AttributeFact & Fact, entity: string): Attribute {
  const type = fact.type ?? boundedType(inferType(fact.name), fact.range)
  const isTimestamp = fact.name === 'created_at' || fact.name === 'updated_at'
  return newAttribute(fact.name, type, {
    required: fact.required ?? !isUsuallyEmpty(fact.name),
    unique: fact.unique || isOwnNumber(fact.name, entity),
    default: isTimestamp ? 'now()' : fact.default,
    classification: classifyName(fact.name, entity),
    comment: isTimestamp ? (fact.name === 'created_at' ? 'When the row was made.' : 'When the row last changed.') : '',
    sources: [toSource(fact), ...typeSource(fact)],
  })
}

/** Why it has its type, where nobody gave one. */
function typeSource({name, type, range}: AttributeFact): readonly Source[] {
  if (type !== null || range !== null) return []
  const rule = findTypeRule(name)
  if (rule === null) return [{authority: 'assumed', text: 'Its name says nothing of its type, so it is a text.'}]
  return [{authority: rule.isGuess ? 'assumed' : 'inferred', text: rule.because}]
}

/** The airplane number of an airplane tells it from the others. */
function isOwnNumber(name: string, entity: string): boolean {
  return [`${entity}_number`, `${entity}_code`, `${entity}_no`].includes(name)
}

/** Remarks, and things that happen later or not to everybody. */
function isUsuallyEmpty(name: string): boolean {
  if (name === 'created_at' || name === 'updated_at') return false
  return /(^|_)(description|notes?|remarks?|comments?|bio|avatar|image|photo|picture|middle_name|fax|website)$|^(deleted|completed|cancelled|canceled|closed|ended|returned|expired)_|^last_.*_(at|date|time|login)$|^return_date$|_(end|ended)_(date|at)$|^end_date$/.test(
    name,
  )
}
