import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'
import type {KeySets} from './key-sets.js'
import {listBits} from './list-bits.js'

export type NormalForm = '1NF' | '2NF' | '3NF' | 'BCNF'

export interface SetBreach extends SetRule {
  /** `overlapping keys`: what depends belongs to a key itself. `undecided`: whether it does wasn't found out. */
  readonly kind: 'partial' | 'transitive' | 'overlapping keys' | 'undecided'
}

export interface SetJudgement {
  readonly normalForm: NormalForm | 'undecided'
  readonly prime: bigint
  /** What keeps it from a higher normal form. */
  readonly breaches: readonly SetBreach[]
}

/** Judges columns by a minimal cover of what holds among them, and by their candidate keys. */
export function judgeSets(all: bigint, cover: readonly SetRule[], {keys, isComplete}: KeySets): SetJudgement {
  const prime = keys.reduce((set, key) => set | key, 0n)
  const maybe = isComplete ? 0n : onBothSides(cover) & ~prime
  const bad = cover.filter(({left}) => (closeSet(left, cover) & all) !== all)
  const breaches = bad.flatMap(({left, right}) => {
    const kind = keys.some(key => (key & left) === left) ? 'partial' : 'transitive'
    return [
      {kind, left, right: right & ~prime & ~maybe} as const,
      {kind: 'overlapping keys', left, right: right & prime} as const,
      {kind: 'undecided', left, right: right & maybe} as const,
    ].filter(breach => breach.right !== 0n)
  })
  const hidden = hiddenPartial(breaches, cover, keys, all & ~prime & ~maybe)
  const found = hidden ? [...breaches, hidden] : breaches
  const isUndecided = !isComplete && found.some(breach => breach.kind !== 'overlapping keys')
  return {normalForm: isUndecided ? 'undecided' : normalFormBy(found), prime, breaches: found}
}

/** Of these alone it's unclear whether they are in a key that wasn't found: what nothing determines is in every key. */
function onBothSides(cover: readonly SetRule[]): bigint {
  const [left, right] = cover.reduce(([lefts, rights], rule) => [lefts | rule.left, rights | rule.right], [0n, 0n])
  return left & right
}

function normalFormBy(breaches: readonly SetBreach[]): NormalForm {
  if (breaches.some(({kind}) => kind === 'partial')) return '1NF'
  if (breaches.some(({kind}) => kind === 'transitive')) return '2NF'
  return breaches.length > 0 ? '3NF' : 'BCNF'
}

/** A part of a key can determine something only through a determinant that is in no one key: then the cover doesn't show it. */
function hiddenPartial(
  breaches: readonly SetBreach[],
  cover: readonly SetRule[],
  keys: readonly bigint[],
  nonPrime: bigint,
): SetBreach | null {
  const isSure = breaches.some(({kind}) => kind === 'partial') || !breaches.some(({kind}) => kind === 'transitive')
  if (isSure) return null
  for (const part of keys.flatMap(key => listBits(key).map(bit => key & ~bit))) {
    const right = closeSet(part, cover) & nonPrime
    if (right === 0n) continue
    let left = part
    for (const bit of listBits(part).toReversed()) {
      if ((closeSet(left & ~bit, cover) & right) === right) left &= ~bit
    }
    return {kind: 'partial', left, right}
  }
  return null
}
