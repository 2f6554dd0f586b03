import {nearest, type Place} from '@journeywright/problems'
import {covers} from '../check/covers.js'
import type {CujRule} from '../check/cuj-rule.js'
import {namesAllOutputs} from '../check/names-all-outputs.js'
import {pathsIn} from '../check/paths-in.js'
import {placeOfText} from '../check/place-of-text.js'

export const outputNobodyMakes: CujRule = {
  id: 'definitions/output-nobody-makes',
  severity: 'warning',
  summary: 'A file that is expected in the end is made by a step.',
  check({definition, lines}, report) {
    // Where a step leaves its outputs to whoever performs it, only a plan knows what is made.
    if (definition.steps.length === 0 || !namesAllOutputs(definition.steps)) return
    const made = definition.steps.flatMap(({outputs}) => outputs.map(({text}) => text))
    const isMade = (path: string): boolean => made.some(each => covers(each, path) || each.endsWith(`/${path}`))
    const wanted = (text: string, at: Place): void => {
      for (const path of pathsIn(text)) {
        if (isMade(path) || /schema\.(?:json|ya?ml)$|^gates\//.test(path)) continue
        const [near] = nearest(path, made)
        report({
          message: `Unexpected file \`${path}\`, expected ${near ? `\`${near}\`` : 'one that a step makes'}`,
          fix: 'Name a file among the outputs of a step, or add it to the step that makes it.',
          at: placeOfText(lines, at, path),
        })
      }
    }
    for (const {text, at} of definition.expectedOutputs) wanted(text, at)
    for (const {measurement, target, at} of definition.criteria) wanted(`${measurement} ${target}`, at)
  },
}
