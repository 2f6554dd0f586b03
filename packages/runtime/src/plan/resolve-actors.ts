import type {AgentDefinition, CujStep, Definitions} from '@journeywright/definitions'
import {findByField} from '../names.js'
import {matchCapability} from './match-capability.js'
import {leadingAgent, leadingSkill} from './leading-name.js'
import {unknownAgent, unknownSkill} from './problems.js'
import type {ActedStep, ReportProblem} from './step-draft.js'

/** Who acts in each step, by the first rule that answers; `rules` says which one did. Steps in the CUJ's order. */
export function resolveActors(
  steps: readonly CujStep[],
  definitions: Definitions,
  report: ReportProblem,
): readonly ActedStep[] {
  const acted: ActedStep[] = []
  let previous: AgentDefinition | null = null
  for (const source of steps) {
    const agent = resolveAgent(source, previous, definitions, report)
    const skill = resolveSkill(source, agent.value, definitions, report)
    acted.push({source, agent: agent.value, skill: skill.value, rules: {agent: agent.rule, skill: skill.rule}})
    if (!isRating(source)) previous = agent.value
  }
  return acted
}

interface Resolved<T> {
  readonly value: T | null
  readonly rule: string
}

function resolveAgent(
  step: CujStep,
  previous: AgentDefinition | null,
  {agents}: Definitions,
  report: ReportProblem,
): Resolved<AgentDefinition> {
  if (step.agent) {
    const named = findByField(step.agent.text, agents)
    if (named) return {value: named, rule: 'field'}
    report(unknownAgent(step.agent, idsOf(agents)))
    return {value: null, rule: 'field'}
  }
  const leading = leadingAgent(step.actions, agents)
  if (leading) return {value: leading, rule: 'leading display name'}
  return {value: previous, rule: previous ? 'previous step' : 'none'}
}

function resolveSkill(
  step: CujStep,
  agent: AgentDefinition | null,
  {skills}: Definitions,
  report: ReportProblem,
): Resolved<Definitions['skills'][number]> {
  if (step.skill) {
    const named = findByField(step.skill.text, skills)
    if (named) return {value: named, rule: 'field'}
    report(unknownSkill(step.skill, idsOf(skills)))
    return {value: null, rule: 'field'}
  }
  const leading = leadingSkill(step.actions, skills)
  if (leading) return {value: leading, rule: 'leading skill'}
  const own = skills.filter(skill => agent?.skills.includes(skill.id))
  const [sole] = own
  if (sole && own.length === 1) return {value: sole, rule: 'sole skill'}
  const matched = matchCapability([step.title, ...step.actions.map(action => action.text)], own)
  return matched ? {value: matched, rule: 'capability match'} : {value: null, rule: 'none'}
}

/** A rating judges work; who rates isn't who goes on working. */
function isRating(step: CujStep): boolean {
  return step.gates.some(gate => gate.kind === 'minimum-score')
}

function idsOf(all: readonly {readonly id: string}[]): readonly string[] {
  return all.map(each => each.id)
}
