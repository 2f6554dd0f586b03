import type {CujStep, Definitions, SkillDefinition} from '@journeywright/definitions'
import {findByField} from '../names.js'
import {leadingSkill} from './leading-name.js'
import {matchCapability} from './match-capability.js'
import {unknownSkill} from './problems.js'
import type {Actor} from './resolve-agent.js'
import type {ReportProblem} from './step-draft.js'

/** By field, leading name, the agent's only skill, the one of the agent's skills that the step's words describe best. */
export function resolveSkill(
  step: CujStep,
  {agent}: Actor,
  {skills}: Definitions,
  report: ReportProblem,
): {readonly value: SkillDefinition | null; readonly rule: string} {
  if (step.skill) {
    const named = findByField(step.skill.text, skills)
    if (named) return {value: named, rule: 'field'}
    const ids = skills.map(skill => skill.id)
    report(unknownSkill(step.skill, ids))
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
