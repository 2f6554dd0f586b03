import type {KnownName} from '../known.js'

/** The smallest number that no journey has: `CUJ-001`. */
export function cujId(cujs: readonly KnownName[]): string {
  const taken = new Set(cujs.map(({id}) => Number(/^CUJ-(\d+)$/i.exec(id)?.[1] ?? 0)))
  let number = 1
  while (taken.has(number)) number += 1
  return `CUJ-${String(number).padStart(3, '0')}`
}
