import type {Fact} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'
import {isEvent} from '../references/is-event.js'
import {isPerson} from '../references/is-person.js'
import {findBare} from './find-bare.js'
import {organizations} from './organizations.js'

/**
 * Names that mean a thing with another: a request that describes sales teams says "each team" of them. Only where nothing
 * else is kept of one of the two, and no third could be meant.
 */
export function findFullNames(facts: readonly Fact[], declared: readonly string[]): ReadonlyMap<string, string> {
  const names = [...new Set([...facts.flatMap(namesOf), ...declared])]
  const bare = findBare(facts, declared)
  const renamed = new Map<string, string>()
  for (const name of names) {
    const thing = recordOf(name)
    const person = accountOf(name, names, facts) ?? memberOf(name, names, bare)
    if (thing !== null && names.includes(thing)) renamed.set(name, thing)
    else if (person !== null) renamed.set(name, person)
  }
  for (const short of names) {
    if (renamed.has(short)) continue
    const [full, ...others] = names.filter(name => name.endsWith(`_${short}`) && !renamed.has(name))
    if (full === undefined || others.length > 0 || isOfItsKind(full, short)) continue
    // A guest of a room_guest is not one: the second only says which goes with which.
    if (
      facts.some(
        fact => fact.kind === 'relation' && fact.rule === 'everyday' && fact.from === full && fact.to === short,
      )
    )
      continue
    if (bare.has(short)) renamed.set(short, full)
    else if (bare.has(full)) renamed.set(full, short)
  }
  return renamed
}

/** Users register accounts: they are the users, unless an account has a number, or something in it. */
function accountOf(name: string, names: readonly string[], facts: readonly Fact[]): string | null {
  const groups = /^(?:(?<person>.+)_)?(?:account|profile)$/.exec(name)
  if (!groups) return null
  const person = groups.groups?.['person'] ?? 'user'
  const isOwn = facts.some(fact => fact.kind === 'attribute' && fact.entity === name && ownOfAccount.test(fact.name))
  return isPerson(person) && names.includes(person) && !isOwn ? person : null
}

/** A hospital department is a department where departments are told of and the hospital is not. */
function memberOf(name: string, names: readonly string[], bare: ReadonlySet<string>): string | null {
  const at = name.indexOf('_')
  const [whole, thing] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)]
  const isKept = names.includes(whole) && !bare.has(whole)
  return organizations.has(whole) && !isKept && names.includes(thing) ? thing : null
}

const ownOfAccount = /(?:^|_)(?:id|number|no|balance|limit|interest|type)$/

/** "Customer information" is what is kept of a customer, and the record of an inspection is kept of the inspection. */
function recordOf(name: string): string | null {
  const [, thing = '', kind = ''] =
    /^(.+)_(basic_information|information|info|detail|data|table|record|tracking|management)$/.exec(name) ?? []
  if (thing === '') return null
  return /^(?:record|tracking)$/.test(kind) && !isEvent(thing) && !isPerson(thing) ? null : thing
}

/** A parent category is a category, and no other name for all of them. */
function isOfItsKind(full: string, short: string): boolean {
  return /^(?:parent|child|sub|upper|lower|super|main|top|other)$/.test(full.slice(0, -short.length - 1))
}
