import {nearest} from '@journeywright/problems'
import {covers} from '../check/covers.js'
import type {CujRule} from '../check/cuj-rule.js'
import {makersIn} from '../check/makers-in.js'
import {namesAllOutputs} from '../check/names-all-outputs.js'
import {isPathTemplate} from '../check/paths-in.js'
import {cycleFrom} from '../check/cycle-from.js'

export const inputNobodyMakes: CujRule = {
  id: 'definitions/input-nobody-makes',
  severity: 'warning',
  summary: 'An input of a step is made by an earlier step.',
  check({definition}, report) {
    const {steps} = definition
    const makers = makersIn(steps)
    for (const [index, step] of steps.entries()) {
      const {id, inputs} = step
      const earlier = steps.slice(0, index)
      const made = earlier.flatMap(({outputs}) => outputs.map(({text}) => text))
      for (const {text, at} of inputs.filter(input => isPathTemplate(input.text))) {
        if (made.some(each => covers(each, text) || covers(text, each))) continue
        const later = steps.slice(index).find(({outputs}) => outputs.some(output => covers(output.text, text)))
        // Without a placeholder it may be a file of the project; a step that does not name its outputs may make it.
        const isSure = text.includes('{{') && namesAllOutputs(earlier)
        if (later ? cycleFrom(step, makers).length > 0 : !isSure) continue
        const [near] = nearest(text, made)
        const expected = later
          ? `a file that an earlier step makes: step ${later.id} makes it, which comes later`
          : near
            ? `\`${near}\``
            : 'a file that an earlier step makes'
        report({
          message: `Unexpected input \`${text}\` of step ${id}, expected ${expected}`,
          fix: later ? 'Move that step before this one.' : 'Name an output of an earlier step.',
          at,
        })
      }
    }
  },
}
