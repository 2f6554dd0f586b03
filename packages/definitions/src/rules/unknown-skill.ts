import {unknownName} from '@journeywright/problems'
import {knownNames} from '../check/known-names.js'
import type {ProjectRule} from '../check/project-rule.js'
import {kebabName} from '../text/kebab-name.js'

export const unknownSkill: ProjectRule = {
  id: 'definitions/unknown-skill',
  severity: 'warning',
  summary: 'A skill that a definition names exists.',
  check({files, known}, report) {
    const skills = knownNames(known.skills)
    for (const {kind, text, at} of files.flatMap(({mentions}) => mentions)) {
      if (kind !== 'skill' || skills.has(text)) continue
      const fix = `Use a known skill, or add skills/${kebabName(text)}/SKILL.md.`
      report({message: unknownName('skill', text, skills.ids), fix, at})
    }
  },
}
