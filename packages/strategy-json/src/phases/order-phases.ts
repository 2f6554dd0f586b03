import type {Problem} from '@journeywright/problems'
import {circularPhases} from '../problems.js'
import type {Phase} from './phase.js'

interface Ordered {
  readonly phase: Phase
  readonly order: number | null
}

/** What a phase depends on comes first; else the plan's own order counts. Phases in a circle come as the plan lists them. */
export function orderPhases(given: readonly Ordered[]): {
  readonly phases: readonly Phase[]
  readonly problems: readonly Problem[]
} {
  const waiting = given.toSorted((a, b) => rank(a, given) - rank(b, given)).map(({phase}) => phase)
  const phases: Phase[] = []
  const problems: Problem[] = []
  while (waiting.length > 0) {
    const isFree = ({dependsOn}: Phase) => dependsOn.every(id => !waiting.some(each => each.id === id))
    const free = waiting.findIndex(isFree)
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (!next) break
    if (free < 0 && problems.length === 0) problems.push(circularPhases(next.id, next.at))
    phases.push(next)
  }
  return {phases, problems}
}

function rank(each: Ordered, all: readonly Ordered[]): number {
  return each.order ?? all.indexOf(each) + 1
}
