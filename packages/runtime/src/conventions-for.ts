import type {AgentDefinition, Definitions, Located, SkillDefinition} from '@journeywright/definitions'

/**
 * The convention sentences that count for a step, the nearest first: those of its skill, of its agent, of the agent's
 * other skills in their order, of the repository; then in the same order what plugins ship, so that a repository's
 * word counts more than a plugin's. Where two disagree, the first one is meant.
 */
export function conventionsFor(
  agent: AgentDefinition | null,
  skill: SkillDefinition | null,
  {skills, conventions}: Pick<Definitions, 'skills' | 'conventions'>,
): readonly Located[] {
  const others = (agent?.skills ?? []).flatMap(id => skills.find(each => each.id === id) ?? [])
  const speakers = [skill, agent, ...others.filter(({id}) => id !== skill?.id)].filter(each => each !== null)
  const own = speakers.filter(({origin}) => origin.kind === 'project')
  const shipped = speakers.filter(({origin}) => origin.kind === 'plugin')
  return [own.flatMap(sentencesOf), conventions, shipped.flatMap(sentencesOf)].flat()
}

function sentencesOf({conventions}: AgentDefinition | SkillDefinition): readonly Located[] {
  return conventions
}
