import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'
import {projectRules} from './project-rules.js'

/** Boyce-Codd normal form: splits a relation at what depends on no key, until nothing does. Loses no rows, but maybe dependencies. */
export function splitSets(relation: bigint, rules: readonly SetRule[]): readonly bigint[] {
  const own = projectRules(rules, relation)
  const bad = own?.find(({left}) => (closeSet(left, own) & relation) !== relation)
  if (!own || !bad) return [relation]
  const closed = closeSet(bad.left, own)
  return [closed, bad.left | (relation & ~closed)].flatMap(part => splitSets(part, own))
}
