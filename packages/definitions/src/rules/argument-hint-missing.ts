import type {FileRule} from '../check/file-rule.js'

const used = /\$ARGUMENTS\b|(?<![\w$\\{])\$[1-9](?![\d.,])/

export const argumentHintMissing: FileRule = {
  id: 'definitions/argument-hint-missing',
  severity: 'info',
  summary: 'A command that takes arguments says which.',
  check({definition, front, lines, shown}, report) {
    if (definition.kind !== 'command' || front.keys?.has('argument-hint')) return
    const line = lines.find(({text, fenced}) => !fenced && used.test(text))
    const found = line && used.exec(line.text)
    if (!found) return
    report({
      message: `Unexpected \`${found[0]}\` in a command without \`argument-hint\`, expected a hint at what to type`,
      fix: 'Add `argument-hint:` to the front matter, such as `argument-hint: "[issue]"`.',
      at: {file: shown, line: line.number, column: found.index + 1},
    })
  },
}
