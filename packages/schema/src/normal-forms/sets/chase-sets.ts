import type {SetRule} from './column-sets.js'
import {listBits} from './list-bits.js'

/**
 * Whether joining the parts gives back what was split, by the chase of a tableau with a row a part (Aho, Beeri and Ullman,
 * 1979). A cell is the number of the lowest row that it equals; 0 is what the part itself holds.
 */
export function chaseSets(all: bigint, parts: readonly bigint[], rules: readonly SetRule[]): boolean {
  const bits = listBits(rules.reduce((set, {left, right}) => set | left | right, all))
  const places = new Map(bits.map((bit, at) => [bit, at]))
  const rows = parts.map((part, at) => bits.map(bit => (part & bit ? 0 : at + 1)))
  const steps = rules.map(({left, right}) => ({left: placesOf(left, places), right: placesOf(right, places)}))
  const wanted = placesOf(all, places)
  const isWhole = () => rows.some(row => wanted.every(at => row[at] === 0))
  while (!isWhole()) {
    const changed = steps.filter(({left, right}) => equate(rows, left, right))
    if (changed.length === 0) return false
  }
  return true
}

function placesOf(set: bigint, places: ReadonlyMap<bigint, number>): readonly number[] {
  return listBits(set).flatMap(bit => places.get(bit) ?? [])
}

/** Makes rows that agree on the left agree on the right; true when that changed something. */
function equate(rows: number[][], left: readonly number[], right: readonly number[]): boolean {
  const groups = new Map<string, number[][]>()
  for (const row of rows) {
    const key = left.map(at => row[at]).join()
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  let isChanged = false
  for (const group of groups.values()) {
    for (const at of right) isChanged = unify(rows, new Set(group.map(row => row[at] ?? 0)), at) || isChanged
  }
  return isChanged
}

/** Two values found equal are equal in all rows. */
function unify(rows: number[][], values: ReadonlySet<number>, at: number): boolean {
  if (values.size < 2) return false
  const least = Math.min(...values)
  for (const row of rows) if (values.has(row[at] ?? 0)) row[at] = least
  return true
}
