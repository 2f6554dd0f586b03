import type {CujStep} from '../definition.js'

/** The shortest way from a step over who makes what it needs, and back to itself; empty when there is none. */
export function cycleFrom(first: CujStep, makers: ReadonlyMap<CujStep, readonly CujStep[]>): readonly CujStep[] {
  const cameFrom = new Map<CujStep, CujStep>()
  const reached = [first]
  for (const step of reached) {
    for (const next of makers.get(step) ?? []) {
      if (next === first) return [...wayTo(step, cameFrom), first]
      if (cameFrom.has(next)) continue
      cameFrom.set(next, step)
      reached.push(next)
    }
  }
  return []
}

function wayTo(last: CujStep, cameFrom: ReadonlyMap<CujStep, CujStep>): readonly CujStep[] {
  const way: CujStep[] = []
  for (let step: CujStep | undefined = last; step; step = cameFrom.get(step)) way.unshift(step)
  return way
}
