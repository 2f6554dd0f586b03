import type {Definitions} from '@journeywright/definitions'
import type {Plan} from '@journeywright/runtime'

/** A plan whose documents land in `sub-specs` beside the specification that asked for them, when one did. */
export function besideSpec(plan: Plan, {skills}: Pick<Definitions, 'skills'>): Plan {
  const [spec] = plan.options['spec'] ?? []
  if (spec === undefined) return plan
  const folder = `${spec.slice(0, spec.lastIndexOf('/') + 1)}sub-specs/`
  const writers = new Set(skills.flatMap(({id, metadata}) => (metadata.output === undefined ? [] : [id])))
  const steps = plan.steps.map(step => {
    if (step.skill === null || !writers.has(step.skill)) return step
    const outputs = step.outputs.map(output =>
      isDocument(output.path) ? {...output, path: folder + output.path} : output,
    )
    return {...step, outputs}
  })
  return {...plan, steps}
}

/** One file at the output root that people read. */
function isDocument(path: string): boolean {
  return /^[^/*]+\.(?:md|html)$/.test(path)
}
