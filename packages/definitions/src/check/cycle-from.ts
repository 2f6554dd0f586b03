import type {CujStep} from '../definition.js'
import {covers} from './covers.js'

/** The shortest way from a step by what it needs to who makes that, and back to itself; empty when there is none. */
export function cycleFrom(start: number, steps: readonly CujStep[]): readonly CujStep[] {
  const first = steps[start]
  if (!first) return []
  const ways: (readonly CujStep[])[] = [[first]]
  const seen = new Set<CujStep>()
  for (const way of ways) {
    for (const next of makersFor(way.at(-1) ?? first, steps)) {
      if (next === first) return [...way, first]
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return []
}

function makersFor(step: CujStep, steps: readonly CujStep[]): readonly CujStep[] {
  return steps.filter(({outputs}) => outputs.some(output => step.inputs.some(input => covers(output.text, input.text))))
}
