import type {Definitions} from '@journeywright/definitions'
import type {Plan} from '@journeywright/runtime'

/**
 * A plan that hands over no document for people where the outputs that were chosen are for programs alone: what steps write on
 * the way stays in the folder of the run.
 */
export function leaveDocuments(plan: Plan, {skills}: Pick<Definitions, 'skills'>): Plan {
  if (plan.options['output'] === undefined) return plan
  const writers = skills.filter(({id, metadata}) => {
    return metadata['output'] !== undefined && plan.steps.some(({skill}) => skill === id)
  })
  if (writers.length === 0 || !writers.every(({metadata}) => metadata['documents'] === 'none')) return plan
  const steps = plan.steps.map(step => ({
    ...step,
    outputs: step.outputs.map(output =>
      /\.(?:md|html)$/.test(output.path) ? {...output, deliverable: false} : output,
    ),
  }))
  return {...plan, steps}
}
