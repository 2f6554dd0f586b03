import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'
import {keySets} from './key-sets.js'
import {projectRules} from './project-rules.js'
import {withoutParts} from './without-parts.js'

/**
 * Third normal form by synthesis (Bernstein 1976; Biskup, Dayal and Bernstein 1979): a relation for each determinant of a
 * minimal cover, and one that holds a key where none does. Relations with equivalent keys become one where that brings no
 * redundancy back.
 */
export function synthesiseSets(all: bigint, cover: readonly SetRule[]): readonly bigint[] {
  const relations = withoutParts(cover.map(({left, right}) => left | right))
  const merged = relations.reduce<readonly bigint[]>((made, relation) => merge(made, relation, cover), [])
  const hasKey = merged.some(relation => (closeSet(relation, cover) & all) === all)
  return withoutParts(hasKey ? merged : [...merged, ...keySets(all, cover, 1).keys])
}

function merge(made: readonly bigint[], relation: bigint, cover: readonly SetRule[]): readonly bigint[] {
  const closed = closeSet(relation, cover)
  const at = made.findIndex(other => closeSet(other, cover) === closed && isBcnf(other | relation, cover))
  return at === -1 ? [...made, relation] : made.map((other, index) => (index === at ? other | relation : other))
}

function isBcnf(relation: bigint, cover: readonly SetRule[]): boolean {
  const own = projectRules(cover, relation)
  return own?.every(({left}) => (closeSet(left, own) & relation) === relation) ?? false
}
