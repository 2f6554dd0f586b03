import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'

/** What a set determines by dependencies that hold within single parts, each of which can be checked without a join. */
export function reachWithin(set: bigint, parts: readonly bigint[], rules: readonly SetRule[]): bigint {
  let reached = set
  for (let before = -1n; before !== reached;) {
    before = reached
    for (const part of parts) reached |= closeSet(reached & part, rules) & part
  }
  return reached
}
