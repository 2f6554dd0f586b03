import type {DataRequirement} from '@journeywright/designer'
import type {PlannedStep} from '@journeywright/runtime'

/**
 * The requirements that a step answers: the design answers or accounts for every one of them, the diagram shows
 * relationships, and the proof shows rules.
 */
export function coverageOf(step: PlannedStep, requirements: readonly DataRequirement[]): readonly string[] {
  const makes = new Set(step.outputs.map(({id}) => id))
  return requirements
    .filter(
      ({kind}) =>
        makes.has('schema-document') ||
        (makes.has('er-diagram') && kind === 'relationship') ||
        (makes.has('proof') && kind === 'rule'),
    )
    .map(({id}) => id)
}
