import {compareText} from '@journeywright/problems'
import {compareStepIds} from '../check/compare-step-ids.js'
import type {CujRule} from '../check/cuj-rule.js'
import {withoutCode} from '../check/without-code.js'

export const unknownStep: CujRule = {
  id: 'definitions/unknown-step',
  severity: 'warning',
  summary: 'A step that the workflow refers to exists.',
  check({definition, lines, shown}, report) {
    if (definition.steps.length === 0) return
    const ids = definition.steps.map(({id}) => id)
    const first = definition.steps[0]?.at.line ?? Infinity
    const lastStep = definition.steps.at(-1)?.at.line ?? 0
    const last = definition.sections.find(({at}) => at.line > lastStep)?.at.line ?? Infinity
    for (const {text, number, fenced} of lines) {
      if (fenced || number <= first || number >= last || !/\bstep \d/i.test(text) || /^\s*[#>]/.test(text)) continue
      for (const match of withoutCode(text).matchAll(/\bstep (\d+(?:\.\d+)*)(?![\w.-]*\d)/gi)) {
        const [, id = ''] = match
        if (ids.some(each => isPartOf(id, each))) continue
        const known = [...ids].sort((a, b) => compareStepIds(a, b) || compareText(a, b)).join(', ')
        report({
          message: `Unexpected step ${id}, expected one of the steps ${known}`,
          fix: 'Name the step that is meant by its number.',
          at: {file: shown, line: number, column: match.index + 1},
        })
      }
    }
  },
}

/** `6` is meant by `5-7`, `9` by `8+`, `3` by `1-N`, and `2` by the first of `2.1` and `2.2`. */
function isPartOf(id: string, step: string): boolean {
  if (id === step || step.startsWith(`${id}.`) || step.replace(/[a-z]$/i, '') === id) return true
  const [, from = '', to = ''] = /^(\d+)(?:\s*[-–]\s*(\d+|N)|\+)$/i.exec(step) ?? []
  return from !== '' && Number(id) >= Number(from) && (/^\d+$/.test(to) ? Number(id) <= Number(to) : true)
}
