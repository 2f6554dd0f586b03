import type {FileRule} from '../check/file-rule.js'

export const bodyEmpty: FileRule = {
  id: 'definitions/body-empty',
  severity: 'warning',
  summary: 'A definition says what to do, below its front matter.',
  check({definition, front, lines, shown}, report) {
    const isTold = definition.kind === 'agent' || definition.kind === 'skill' || definition.kind === 'command'
    if (!isTold || lines.some(({text}) => text.trim() !== '' && !/^#{1,6}(\s|$)/.test(text.trim()))) return
    // OpenCode's agents may have their text in the front matter or in another file.
    if (front.keys?.has('prompt')) return
    report({
      message: `Unexpected end of the ${definition.kind}, expected instructions: it says nothing but its name and description`,
      fix: 'Write below the front matter what to do, and how.',
      at: {file: shown, line: front.bodyLine, column: 1},
    })
  },
}
