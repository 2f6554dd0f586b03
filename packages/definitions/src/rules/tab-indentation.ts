import type {FileRule} from '../check/file-rule.js'
import type {FrontMatter} from '../front-matter/front-matter.js'

export const tabIndentation: FileRule = {
  id: 'definitions/tab-indentation',
  severity: 'warning',
  summary: 'Front matter is indented with spaces.',
  check({front, text, shown}, report) {
    if (front.keys === null) return
    const block = text.split('\n').slice(0, front.bodyLine - 1)
    const line = block.findIndex((each, index) => /^ *\t\s*\S/.test(each) && !isContent(each, index + 1, front))
    if (line < 0) return
    report({
      message:
        'Unexpected tab at the beginning of a line, expected spaces: YAML allows no tabs there, and other tools drop the file',
      fix: 'Indent with two spaces.',
      at: {file: shown, line: line + 1, column: (block[line] ?? '').indexOf('\t') + 1},
    })
  },
}

/** Behind the indentation of a block (`key: |`) a tab is part of the text. */
function isContent(text: string, line: number, {keys}: FrontMatter): boolean {
  const entry = [...(keys?.values() ?? [])].findLast(({at}) => at.line < line)
  return text.startsWith(' ') && /[|>][-+\d]*\s*\n/.test(entry?.source ?? '')
}
