import type {AgentDefinition, Located, SkillDefinition} from '@journeywright/definitions'
import {nameKey} from '@journeywright/definitions'

/** The agent whose name begins an action, as in "Database Architect designs schema"; the longest name wins. */
export function leadingAgent(
  actions: readonly Located[],
  agents: readonly AgentDefinition[],
): AgentDefinition | undefined {
  const names = agents
    .flatMap(agent => [agent.id, agent.name, ...agent.aliases].map(name => ({agent, key: nameKey(name)})))
    .filter(({key}) => key !== '')
    .sort((a, b) => b.key.length - a.key.length)
  for (const action of actions) {
    const key = nameKey(action.text)
    const found = names.find(name => key === name.key || key.startsWith(`${name.key}-`))
    if (found) return found.agent
  }
  return undefined
}

/**
 * The skill whose id begins an action, as in "diagram-generator creates ER diagrams", or whose name does, as in
 * "Diagram Generator creates". A name of one word counts as written in the id only, so that the verb of "Review the
 * code" is no mention of a skill `review`.
 */
export function leadingSkill(
  actions: readonly Located[],
  skills: readonly SkillDefinition[],
): SkillDefinition | undefined {
  for (const action of actions) {
    const plain = action.text.replace(/[*_`]+/g, '').trim()
    const [first = ''] = plain.split(/[^\w-]/)
    const capitalised = nameKey(/^(?:[A-Z][\w]*[ -])+/.exec(`${plain} `)?.[0] ?? '')
    const found = skills.find(({id}) => id === first || (id.includes('-') && nameKey(id) === capitalised))
    if (found) return found
  }
  return undefined
}
