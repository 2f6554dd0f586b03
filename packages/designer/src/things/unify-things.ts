import type {Clause} from '../clauses/clause.js'
import type {Fact} from '../facts/fact.js'
import {findFullNames} from './find-full-names.js'
import {findWholes} from './find-wholes.js'
import {nameDoubles} from './name-doubles.js'
import {renameThings} from './rename-things.js'
import {namesOf} from '../facts/names-of.js'

/** Facts in which a thing has one name, and the one whose database it is stays out of it. `declared` things are described elsewhere. */
export function unifyThings(
  facts: readonly Fact[],
  clauses: readonly Clause[],
  declared: readonly string[],
): readonly Fact[] {
  const wholes = findWholes(facts, clauses, declared)
  const kept = facts.filter(fact => !namesOf(fact).some(name => wholes.has(name)))
  return nameDoubles(renameThings(kept, findFullNames(kept, declared)))
}
