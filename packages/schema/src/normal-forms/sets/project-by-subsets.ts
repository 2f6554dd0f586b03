import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'
import {listBits} from './list-bits.js'

/** What follows for a few columns alone, by asking each of their subsets: 2 to the power of their number. */
export function projectBySubsets(rules: readonly SetRule[], onto: bigint): readonly SetRule[] {
  const found: SetRule[] = []
  for (const left of subsetsOf(onto)) {
    const right = closeSet(left, rules) & onto
    if (closeSet(left, found) !== right) found.push({left, right})
  }
  return found
}

/** Those of a subset come before it. */
function subsetsOf(set: bigint): readonly bigint[] {
  return listBits(set).reduce<readonly bigint[]>(
    (subsets, bit) => [...subsets, ...subsets.map(each => each | bit)],
    [0n],
  )
}
