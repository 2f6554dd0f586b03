import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'
import {listBits} from './list-bits.js'

export interface KeySets {
  /** Short ones first, then those of earlier columns. */
  readonly keys: readonly bigint[]
  /** False: there are more. */
  readonly isComplete: boolean
}

/**
 * The candidate keys by Lucchesi and Osborn (1978): from each key and each dependency another superkey is made until no
 * new key comes of it. There can be exponentially many, and the time grows with their square, so it ends after `limit`.
 */
export function keySets(all: bigint, rules: readonly SetRule[], limit: number = 250): KeySets {
  const keys = [shrink(all, all, rules)]
  for (const key of keys) {
    for (const {left, right} of rules) {
      const candidate = left | (key & ~right)
      if ((candidate & ~all) !== 0n || keys.some(known => (known & candidate) === known)) continue
      if (keys.length === limit) return {keys: sorted(keys), isComplete: false}
      keys.push(shrink(candidate, all, rules))
    }
  }
  return {keys: sorted(keys), isComplete: true}
}

/** Later columns go first, so that a table's own key, which tends to stand first, is found first. */
function shrink(superkey: bigint, all: bigint, rules: readonly SetRule[]): bigint {
  let key = superkey
  for (const bit of listBits(superkey).toReversed()) {
    if ((closeSet(key & ~bit, rules) & all) === all) key &= ~bit
  }
  return key
}

function sorted(keys: readonly bigint[]): readonly bigint[] {
  const sized = keys.map(key => ({key, bits: listBits(key)}))
  return sized.toSorted((a, b) => a.bits.length - b.bits.length || compare(a.bits, b.bits)).map(({key}) => key)
}

function compare(a: readonly bigint[], b: readonly bigint[]): number {
  const at = a.findIndex((bit, index) => bit !== b[index])
  const [left = 0n, right = 0n] = [a[at], b[at]]
  return left < right ? -1 : Number(left > right)
}
