import type {CujRule} from '../check/cuj-rule.js'
import {misspelt} from '../check/misspelt.js'
import {fieldRole} from '../cuj/step-fields.js'
import {placeOfLine} from '../check/place-of-line.js'

const known = [
  'agent',
  'agents',
  'condition',
  'description',
  'gate',
  'gates',
  'input',
  'inputs',
  'output',
  'outputs',
  'rubric',
  'skill',
  'skills',
  'validation',
]

export const fieldMisspelt: CujRule = {
  id: 'definitions/field-misspelt',
  severity: 'warning',
  summary: 'The name of a step’s field is spelt as it is read, with its colon.',
  check({definition, lines, shown}, report) {
    for (const {name, value} of definition.steps.flatMap(({fields}) => fields)) {
      const meant = fieldRole(name.toLowerCase()) === undefined ? misspelt(name.toLowerCase(), known) : null
      if (meant === null) continue
      const expected = meant.charAt(0).toUpperCase() + meant.slice(1)
      const near = lines.filter(({number}) => number <= value.at.line && number >= value.at.line - 1)
      report({
        message: `Unexpected field \`${name}\`, expected \`${expected}\`: it says nothing to a run`,
        fix: `Write \`**${expected}**:\`.`,
        at: placeOfLine(near, new RegExp(name.replace(/\W/g, '.')), shown),
      })
    }
    for (const {text, at} of definition.steps.flatMap(({actions}) => actions)) {
      const name = /^\*\*([A-Za-z]+)\*\*\s+(?!:)/.exec(text)?.[1] ?? ''
      if (!known.includes(name.toLowerCase())) continue
      report({
        message: `Unexpected field \`${name}\` without a colon, expected \`**${name}**:\`: it says nothing to a run`,
        fix: `Write \`**${name}**:\`.`,
        at: {...at, column: at.column + 2},
      })
    }
  },
}
