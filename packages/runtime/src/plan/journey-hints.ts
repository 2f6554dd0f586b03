import type {CujDefinition, Definitions} from '@journeywright/definitions'
import {findByField} from '../names.js'
import {leadingSkill} from './leading-name.js'
import type {JourneyHints} from './resolve-actors.js'

/** A journey of one skill alone names it below "Skills Used", or in the first step that names any. */
export function journeyHints(
  {executionMode: {kind}, skillsUsed, steps}: CujDefinition,
  {skills}: Definitions,
): JourneyHints {
  if (kind !== 'skill-only') return {isManual: kind === 'manual-setup', skill: null}
  const listed = skillsUsed.map(({text}) => findByField(text, skills))
  const [sole] = listed
  if (sole && listed.length === 1) return {isManual: false, skill: sole}
  const named = steps.map(step =>
    step.skill ? findByField(step.skill.text, skills) : leadingSkill(step.actions, skills),
  )
  return {isManual: false, skill: named.find(skill => skill !== undefined) ?? null}
}
