import type {Plan} from '../plan.js'

const indices = new WeakMap<Plan, ReadonlyMap<string, readonly string[]>>()

/** Ids of the steps that make an artifact, in the plan's order. A plan is looked through once. */
export function makersOf(plan: Plan, artifact: string): readonly string[] {
  const index = indices.get(plan) ?? indexOf(plan)
  indices.set(plan, index)
  return index.get(artifact) ?? []
}

function indexOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const makers = new Map<string, string[]>()
  for (const {id, outputs} of plan.steps) {
    for (const artifact of new Set(outputs.map(output => output.id))) {
      const known = makers.get(artifact)
      if (known) known.push(id)
      else makers.set(artifact, [id])
    }
  }
  return makers
}
