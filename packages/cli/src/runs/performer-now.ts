import {performerOf, type Run} from '@journeywright/runtime'

/** Who performs a step: whom the plan names, or whoever of its fallbacks has taken over. */
export function performerNow({plan, steps}: Run, id: string): string {
  const step = plan.steps.find(each => each.id === id)
  const state = steps.get(id)
  return step && state ? performerOf(step, state) : ''
}
