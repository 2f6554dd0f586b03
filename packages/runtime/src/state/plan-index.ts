import type {Plan, PlannedStep} from '../plan.js'

/** Where things stand in a plan, so that no event has to look through all its steps. */
export interface PlanIndex {
  readonly byId: ReadonlyMap<string, number>
  readonly steps: readonly PlannedStep[]
  /** For each step the indices of those that it depends on, each once. */
  readonly before: readonly (readonly number[])[]
  /** For each step the indices of those that depend on it directly. */
  readonly after: readonly (readonly number[])[]
  /** Which step makes an artifact, by the artifact's id. */
  readonly makers: ReadonlyMap<string, number>
}

const known = new WeakMap<Plan, PlanIndex>()

/** The index of a plan, made once. */
export function planIndex(plan: Plan): PlanIndex {
  const earlier = known.get(plan)
  if (earlier) return earlier
  const index = makeIndex(plan)
  known.set(plan, index)
  return index
}

function makeIndex({steps}: Plan): PlanIndex {
  const byId = new Map(steps.map(({id}, at) => [id, at]))
  const before = steps.map(step => [...new Set(step.dependsOn)].flatMap(id => byId.get(id) ?? []))
  const after = steps.map((): number[] => [])
  before.forEach((all, at) => all.forEach(each => after[each]?.push(at)))
  const makers = new Map<string, number>()
  steps.forEach(({outputs}, at) => {
    for (const {id} of outputs) if (!makers.has(id)) makers.set(id, at)
  })
  return {byId, steps, before, after, makers}
}
