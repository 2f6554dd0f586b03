import type {FileRule} from '../check/file-rule.js'

export const commandName: FileRule = {
  id: 'definitions/command-name',
  severity: 'warning',
  summary: 'A command can be typed as its file is called.',
  check({definition, shown}, report) {
    if (definition.kind !== 'command') return
    const file = shown.slice(shown.lastIndexOf('/') + 1).replace(/\.md$/, '')
    if (/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]*$/u.test(file)) return
    report({
      message: `Unexpected file name \`${file}\` of a command, expected letters, digits and hyphens: it is typed behind \`/\``,
      fix: `Rename the file to \`${file.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'a-command'}.md\`.`,
      at: {file: shown, line: 1, column: 1},
    })
  },
}
