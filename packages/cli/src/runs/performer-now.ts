import type {Run} from '@journeywright/runtime'

/** Who performs a step: whom the plan names, or whoever of its fallbacks has taken over. */
export function performerNow({plan, steps}: Run, id: string): string {
  const step = plan.steps.find(each => each.id === id)
  const taken = (steps.get(id)?.agentIndex ?? 0) - 1
  return step?.fallbackPerformers[taken] ?? step?.performer ?? ''
}
