import type {CujRule} from '../check/cuj-rule.js'
import {placeOfLine} from '../check/place-of-line.js'

const bareExists = /\bgates?\W{0,4}\s*(?:all\s+)?exists?\s*$/i

export const gateNothingToJudge: CujRule = {
  id: 'definitions/gate-nothing-to-judge',
  severity: 'warning',
  summary: 'A gate has something to judge.',
  check({definition, lines, shown}, report) {
    for (const [index, {id, at, inputs, outputs, gates}] of definition.steps.entries()) {
      const end = definition.steps[index + 1]?.at.line ?? Infinity
      const own = lines.filter(({number}) => number > at.line && number < end)
      if (outputs.length === 0 && own.some(({text, fenced}) => !fenced && bareExists.test(text))) {
        report({
          message: `Unexpected gate \`exists\` of step ${id}, expected outputs that it can look for`,
          fix: 'Name the file, as in `exists` with a path behind it, or write an `Outputs` field.',
          at: placeOfLine(own, bareExists, shown),
        })
      }
      const rating = gates.find(({kind}) => kind === 'minimum-score')
      if (index > 0 || inputs.length > 0 || outputs.length > 0 || !rating) continue
      report({
        message: `Unexpected rating in step ${id}, the first one, expected a step before it whose work is rated`,
        fix: 'Put the step that makes what is rated before it, or name its `Inputs`.',
        at: rating.at,
      })
    }
  },
}
