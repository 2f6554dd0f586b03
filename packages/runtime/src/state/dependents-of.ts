import type {Plan} from '../plan.js'

/** Ids of all steps that depend on a step, directly or through others, in the plan's order. */
export function dependentsOf(plan: Plan, id: string): readonly string[] {
  const found = new Set([id])
  for (const step of plan.steps) {
    if (step.dependsOn.some(each => found.has(each))) found.add(step.id)
  }
  found.delete(id)
  return [...found]
}
