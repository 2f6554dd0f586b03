import type {SetRule} from './column-sets.js'

/** All that a set determines, itself included. */
export function closeSet(set: bigint, rules: readonly SetRule[]): bigint {
  let closed = set
  for (let before = -1n; before !== closed;) {
    before = closed
    for (const {left, right} of rules) if ((left & closed) === left) closed |= right
  }
  return closed
}
