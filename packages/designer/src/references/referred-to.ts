import type {AttributeFact, Fact} from '../facts/fact.js'
import {isRole, type Find} from '../concepts/make-find.js'
import {entityName} from '../words/snake-name.js'
import {findReferred} from './find-referred.js'
import {isInCharge} from './is-in-charge.js'
import {isPerson} from './is-person.js'
import {linkNameOf} from './link-name-of.js'

/** Works whose authors are names on a cover, not accounts. */
const works = new Set(['book', 'magazine', 'novel', 'paper', 'publication', 'title'])

/** They have people of their own. */
const units =
  /(?:^|_)(?:branch|class|club|company|department|division|enterprise|faculty|group|office|organization|team|unit)$/

/** `customer_id` refers to customers, and so does an attribute that is called as they are. Null: it refers to nothing. */
export function referredTo(
  fact: AttributeFact & Fact,
  facts: readonly Fact[],
  find: Find,
  names: readonly string[],
): string | null {
  const {entity} = fact
  if (fact.type !== null && !fact.name.endsWith('_id')) return null
  const base = linkNameOf(fact)
  const isKey = base !== fact.name
  if (base === 'author' && works.has(entity)) return null
  const exact = find(base)
  if (exact === entity) return isRole(base) && base !== entity ? entity : null
  if (exact === null && base === 'parent' && isKey) return entity
  const target = exact ?? findReferred({name: base, isKey, entity}, find, names)
  if (target === null || isKey || names.includes(entityName(base))) return target
  if (isInCharge(base)) return units.test(entity) ? null : target
  if (!isPerson(base)) return target
  return units.test(entity) || isBound(target, entity, facts) ? null : target
}

/** A department has its employees: a manager in its list may be a name just as well, or each would need the other. */
function isBound(holder: string, entity: string, facts: readonly Fact[]): boolean {
  return facts.some(fact => {
    if (fact.kind === 'relation') return [fact.from, fact.to].includes(holder) && [fact.from, fact.to].includes(entity)
    return fact.kind === 'attribute' && fact.entity === holder && linkNameOf(fact) === entity
  })
}
