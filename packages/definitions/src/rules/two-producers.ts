import type {CujRule} from '../check/cuj-rule.js'
import {covers} from '../check/covers.js'
import {isPathTemplate} from '../check/paths-in.js'

export const twoProducers: CujRule = {
  id: 'definitions/two-producers',
  severity: 'error',
  summary: 'No two steps make the same file.',
  check({definition}, report) {
    for (const [index, {id, outputs}] of definition.steps.entries()) {
      for (const {text, at} of outputs.filter(output => isPathTemplate(output.text))) {
        const earlier = definition.steps.slice(0, index).flatMap(step => step.outputs.map(output => ({step, output})))
        const first = earlier.find(({output}) => covers(output.text, text) || covers(text, output.text))
        if (!first) continue
        report({
          message: `Unexpected output \`${text}\` of step ${id}, expected a file that step ${first.step.id} does not make`,
          fix: 'Give one of the two another name, or leave it out of one of the steps.',
          at,
          related: [first.output.at],
        })
      }
    }
  },
}
