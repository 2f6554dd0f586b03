import type {FileRule} from '../check/file-rule.js'

/** `` !`git status` ``, which Claude Code runs before a model reads the text. */
const inline = /(?<![\w`!])!`[^`\n]+`/

export const shellLineNotRun: FileRule = {
  id: 'definitions/shell-line-not-run',
  severity: 'info',
  summary: 'A text does not count on commands that run while it is read.',
  check({definition, lines, shown}, report) {
    if (definition.kind !== 'command' && definition.kind !== 'skill') return
    for (const {text, number, fenced} of lines) {
      const found = fenced ? /^\s*```!/.exec(text) : inline.exec(text)
      if (!found) continue
      const column = found.index + found[0].indexOf(fenced ? '`' : '!') + 1
      report({
        message: 'Unexpected shell command in the text, expected none: Journeywright never runs it',
        fix: 'Say in words what to look up, or give the output as an input.',
        at: {file: shown, line: number, column},
      })
    }
  },
}
