import type {HandlerContext, StepTask} from '@journeywright/runtime'
import {findStrategy} from './find-strategy.js'

/**
 * Has the output strategies of the journey load what they will need, while a server starts in another process. What goes
 * wrong here shows again in the step that needs it, and is told there.
 */
export function prepareOutputs({steps}: StepTask, context: HandlerContext): void {
  const wanted = new Set(steps.map(({skill}) => skill))
  for (const skill of context.skills.filter(({id, metadata}) => wanted.has(id) && metadata.output !== undefined)) {
    const strategy = findStrategy(skill, context)
    if (strategy.ok)
      void Promise.resolve(strategy.value)
        .then(value => value.prepare?.())
        .catch(() => undefined)
  }
}
