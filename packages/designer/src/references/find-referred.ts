import type {Find} from '../concepts/make-find.js'
import {entityName} from '../words/snake-name.js'
import {findRoleHolder} from './find-role-holder.js'
import {isInCharge} from './is-in-charge.js'
import {isPerson} from './is-person.js'

/** What stands before the name of a thing and says which one of them is meant. */
const selecting =
  /^(?:affiliated|applicable|belonging|corresponding|current|default|departure|arrival|destination|end|first|home|last|linked|main|next|origin|original|owning|parent|previous|primary|related|relevant|responsible|same|second|secondary|source|start|superior|target|upper|away|\w+(?:ed|ing))$/
/** Between two rows of one kind. */
const among = /^(?:parent|previous|next|upper|superior|prerequisite|original|replied|linked|related|reply|referring)$/

/** What an attribute refers to by its name alone. */
export interface Named {
  readonly name: string
  /** Its name ends as keys do: `captain_id`. */
  readonly isKey: boolean
  readonly entity: string
}

/**
 * Finds the thing that a name means with more or fewer words than its own: `affiliated_department`, `team_id` where there are
 * sales teams, `customer_information`, `captain_id` where there is a crew. Null for none, or several.
 */
export function findReferred({name, isKey, entity}: Named, find: Find, names: readonly string[]): string | null {
  const base = name.replace(/_(?:information|info|details?|data)$/, '')
  return (
    (base === name ? null : exactly(base, entity, find)) ??
    findSelected(base, isKey, entity, names) ??
    findShorter(base, entity, names) ??
    findHolder(name, entity, names)
  )
}

function exactly(name: string, entity: string, find: Find): string | null {
  const found = find(name)
  return found === entity ? null : found
}

/** A known thing with words before it. */
function findSelected(base: string, isKey: boolean, entity: string, names: readonly string[]): string | null {
  const words = entityName(base).split('_')
  for (let first = 1; first < words.length; first++) {
    const [before, rest] = [words.slice(0, first), words.slice(first).join('_')]
    if (entity.endsWith(`_${rest}`) && before.every(word => among.test(word))) return entity
    if (!names.includes(rest)) continue
    if (rest === entity) return before.every(word => among.test(word)) ? entity : null
    return isKey || isPerson(rest) || before.every(word => selecting.test(word)) ? rest : null
  }
  return null
}

/** The one thing whose name ends with it. */
function findShorter(base: string, entity: string, names: readonly string[]): string | null {
  const wanted = entityName(base)
  const found = names.filter(name => name.endsWith(`_${wanted}`))
  return found.length === 1 && found[0] !== entity ? (found[0] ?? null) : null
}

function findHolder(base: string, entity: string, names: readonly string[]): string | null {
  const role = entityName(base)
  const isCharged = isInCharge(base)
  if (!isCharged && !isPerson(role)) return null
  if (entity === role || entity.endsWith(`_${role}`) || isPerson(entity)) return null
  return findRoleHolder(role, entity, names)
}
