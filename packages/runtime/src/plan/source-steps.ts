import type {CujDefinition, CujStep} from '@journeywright/definitions'
import {emptyStep} from './empty-step.js'

/** The steps that a CUJ writes; a journey of skills alone that writes none has a step for each skill that it lists. */
export function sourceSteps(cuj: CujDefinition): readonly CujStep[] {
  if (cuj.steps.length > 0 || cuj.executionMode.kind !== 'skill-only') return cuj.steps
  return cuj.skillsUsed.map((skill, index) => ({
    ...emptyStep(String(index + 1), skill.text, skill.at),
    skill,
  }))
}
