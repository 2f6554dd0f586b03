import type {StepActor} from '../plan.js'
import type {ActedStep, StepDraft} from './step-draft.js'

/** Who acts in each step, also where nobody can perform it. */
export function actorsOf(acted: readonly ActedStep[], drafts: readonly StepDraft[]): readonly StepActor[] {
  const added = drafts.filter(draft => !acted.some(({source}) => source.id === draft.source.id))
  return [...acted, ...added].map(({source, agent, skill, rules}) => {
    const draft = drafts.find(each => each.source.id === source.id)
    return {
      step: source.id,
      title: source.title,
      at: source.at,
      agent: agent?.id ?? null,
      skill: skill?.id ?? null,
      performer: draft?.performer.name ?? null,
      resolvedBy: rules,
    }
  })
}
