import type {AgentDefinition, CujStep, Definitions} from '@journeywright/definitions'
import {findByField} from '../names.js'
import {leadingAgent, leadingSkill} from './leading-name.js'
import {matchCapability} from './match-capability.js'
import {leadsWithPerson, namesPerson} from './person.js'
import {unknownActor, unknownAgent} from './problems.js'
import type {ReportProblem} from './step-draft.js'
import {unknownLeadingName} from './unknown-leading-name.js'

export interface Actor {
  readonly agent: AgentDefinition | null
  readonly byPerson: boolean
  readonly rule: string
}

export interface ActorScope {
  /** Who acted in the step before. */
  readonly previous: AgentDefinition | null
  readonly definitions: Definitions
  /** True in a journey that people go through by hand: a step without a name is theirs. */
  readonly isManual: boolean
  readonly report: ReportProblem
}

/** By field, leading name, the skill that the step names, a person's name, the previous agent's skills, the previous agent. */
export function resolveAgent(step: CujStep, scope: ActorScope): Actor {
  if (step.agent) return byField(step.agent, scope)
  const {previous, definitions, isManual} = scope
  reportUnknownNames(step, scope)
  const leading = leadingAgent(step.actions, definitions.agents)
  if (leading) return {agent: leading, byPerson: false, rule: 'leading display name'}
  const skill = skillOf(step, definitions)
  if (skill) return ownerOf(skill, scope)
  if (step.actions.slice(0, 1).some(leadsWithPerson)) return person('leading display name')
  if (isManual) return person('execution mode')
  if (!previous) return {agent: null, byPerson: false, rule: 'none'}
  const own = definitions.skills.filter(({id}) => previous.skills.includes(id))
  const isMatch = own.length > 1 && matchCapability([step.title, ...step.actions.map(({text}) => text)], own)
  return {agent: previous, byPerson: false, rule: isMatch ? 'capability match' : 'previous step'}
}

function byField(field: NonNullable<CujStep['agent']>, {definitions: {agents}, report}: ActorScope): Actor {
  const named = findByField(field.text, agents)
  if (named) return {agent: named, byPerson: false, rule: 'field'}
  if (namesPerson(field)) return person('field')
  const ids = agents.map(agent => agent.id)
  report(unknownAgent(field, ids))
  return {agent: null, byPerson: false, rule: 'field'}
}

/** The skill that the step names alone, by its field or at the beginning of an action. */
function skillOf(step: CujStep, {skills}: Definitions) {
  return step.skill ? findByField(step.skill.text, skills) : leadingSkill(step.actions, skills)
}

/** Whoever has the skill acts: the previous agent where it does, else the only agent that does. */
function ownerOf({id}: {readonly id: string}, {previous, definitions}: ActorScope): Actor {
  const owners = definitions.agents.filter(agent => agent.skills.includes(id))
  const owner = owners.find(agent => agent.id === previous?.id) ?? (owners.length === 1 ? owners[0] : undefined)
  if (owner) return {agent: owner, byPerson: false, rule: 'sole skill'}
  return {agent: previous, byPerson: false, rule: previous ? 'previous step' : 'none'}
}

function person(rule: string): Actor {
  return {agent: null, byPerson: true, rule}
}

function reportUnknownNames({actions}: CujStep, {previous, definitions, report}: ActorScope): void {
  for (const action of actions) {
    if (leadingAgent([action], definitions.agents) || leadingSkill([action], definitions.skills)) continue
    const unknown = leadsWithPerson(action) ? undefined : unknownLeadingName(action, definitions)
    if (unknown) report(unknownActor(action, unknown, previous?.id ?? null))
  }
}
