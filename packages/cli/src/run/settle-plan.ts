import type {Definitions} from '@journeywright/definitions'
import type {Plan, Plugin} from '@journeywright/runtime'

/** A plan whose outputs land where the repository has files of their kind. */
export async function settlePlan(
  plan: Plan,
  definitions: Pick<Definitions, 'skills'>,
  plugins: readonly Plugin[],
): Promise<Plan> {
  if (!('from' in plan.options || 'previous' in plan.options)) return plan
  const {settleOutputs} = await import('@journeywright/database/source')
  const extensions = plugins.flatMap(plugin => plugin.extensions ?? [])
  return settleOutputs(plan, definitions.skills, extensions)
}
