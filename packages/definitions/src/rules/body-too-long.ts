import type {FileRule} from '../check/file-rule.js'

/** Of the Agent Skills specification. */
const longest = 500

export const bodyTooLong: FileRule = {
  id: 'definitions/body-too-long',
  severity: 'info',
  summary: 'The text of a skill has at most 500 lines.',
  check({definition, lines, shown}, report) {
    if (definition.kind !== 'skill') return
    const last = lines.findLastIndex(({text}) => text.trim() !== '')
    const first = lines[longest]
    if (last < longest || !first) return
    report({
      message: `Unexpected text of ${last + 1} lines, expected at most ${longest}: all of it is loaded whenever the skill is used`,
      fix: 'Move what is seldom needed into files of `references/`, and name them here.',
      at: {file: shown, line: first.number, column: 1},
    })
  },
}
