import type {Plan} from '../plan.js'
import {planIndex} from './plan-index.js'

/** Ids of all steps that depend on a step, directly or through others, in the plan's order. */
export function dependentsOf(plan: Plan, id: string): readonly string[] {
  const {byId, after, steps} = planIndex(plan)
  const found = new Set<number>()
  const open = [byId.get(id) ?? -1]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const each of after[at] ?? []) {
      if (!found.has(each)) open.push(each)
      found.add(each)
    }
  }
  return [...found].sort((a, b) => a - b).flatMap(at => steps[at]?.id ?? [])
}
