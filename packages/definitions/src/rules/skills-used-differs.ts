import type {CujRule} from '../check/cuj-rule.js'
import {namesInWorkflow} from '../check/names-in-workflow.js'
import {listedSkills} from '../check/listed-skills.js'
import {nameKey} from '../text/name-key.js'

export const skillsUsedDiffers: CujRule = {
  id: 'definitions/skills-used-differs',
  severity: 'info',
  summary: 'The skills of `Skills Used` are those of the steps.',
  check({definition, lines}, report) {
    if (definition.skillsUsed.length === 0) return
    const listed = new Set(definition.skillsUsed.map(({text}) => nameKey(text)))
    for (const {skill} of definition.steps) {
      if (!skill || !/^[\w:-]+$/.test(skill.text) || listed.has(nameKey(skill.text))) continue
      listed.add(nameKey(skill.text))
      report({
        message: `Unexpected skill \`${skill.text}\` in a step, expected one that \`Skills Used\` names`,
        fix: 'Add it to that section.',
        at: skill.at,
      })
    }
    const isInWorkflow = namesInWorkflow(definition)
    for (const {text, at} of listedSkills(definition, lines)) {
      if (isInWorkflow(text)) continue
      report({
        message: `Unexpected skill \`${text}\` in \`Skills Used\`, expected one that a step names`,
        fix: 'Name it in the step that needs it, or remove it here.',
        at,
      })
    }
  },
}
