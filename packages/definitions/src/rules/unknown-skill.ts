import {unknownName} from '@journeywright/problems'
import type {ProjectRule} from '../check/project-rule.js'
import {nameKey} from '../name-key.js'

export const unknownSkill: ProjectRule = {
  id: 'definitions/unknown-skill',
  severity: 'warning',
  summary: 'A skill that a definition names exists.',
  check({files, known}, report) {
    const ids = known.skills.map(({id}) => id)
    const keys = new Set(known.skills.flatMap(({id, name, aliases}) => [id, name, ...aliases].map(nameKey)))
    for (const {kind, text, at} of files.flatMap(({mentions}) => mentions)) {
      if (kind !== 'skill' || keys.has(nameKey(text))) continue
      const fix = `Use a known skill, or add skills/${text}/SKILL.md.`
      report({message: unknownName('skill', text, ids), fix, at})
    }
  },
}
