import type {AgentDefinition, SkillDefinition} from '@journeywright/definitions'
import type {StepHandler} from '../contracts.js'

/** By skill, else by the output that the skill declares, else by agent; of several the first. */
export function findHandler(
  agent: AgentDefinition | null,
  skill: SkillDefinition | null,
  handlers: readonly StepHandler[],
): StepHandler | undefined {
  return (
    handlers.find(({performs}) => skill && performs.skills?.includes(skill.id)) ??
    handlers.find(({performs}) => skill?.metadata['output'] !== undefined && performs.output) ??
    handlers.find(({performs}) => agent && performs.agents?.includes(agent.id))
  )
}
