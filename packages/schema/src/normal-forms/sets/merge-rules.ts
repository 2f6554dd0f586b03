import type {SetRule} from './column-sets.js'

/** One rule a determinant, without what is trivial, in the order in which the determinants come first. */
export function mergeRules(rules: readonly SetRule[]): readonly SetRule[] {
  const merged = new Map<bigint, bigint>()
  for (const {left, right} of rules) {
    const found = right & ~left
    if (found !== 0n) merged.set(left, (merged.get(left) ?? 0n) | found)
  }
  return [...merged].map(([left, right]) => ({left, right}))
}
