import type {FileRule} from '../check/file-rule.js'
import type {MarkdownLine} from '../text/scan-lines.js'

export const unclosedCodeFence: FileRule = {
  id: 'definitions/unclosed-code-fence',
  severity: 'warning',
  summary: 'A code fence is closed.',
  check({lines, shown}, report) {
    const last = lines.at(-1)
    if (!last?.fenced) return
    const open = lines.findLastIndex(({fenced}) => !fenced) + 1
    const opener = openerIn(lines.slice(open).map(({text}) => text))
    const line = opener === null ? undefined : lines[open + opener]
    if (!line) return
    const column = line.text.search(/[`~]{3}/) + 1
    report({...sayOpen(lines.slice(open + (opener ?? 0) + 1)), at: {file: shown, line: line.number, column}})
  },
}

function sayOpen(below: readonly MarkdownLine[]): {readonly message: string; readonly fix: string} {
  if (below.some(({text}) => text.trim() !== '')) {
    return {
      message: 'Unexpected code fence that nothing closes, expected a closing one: all below it is read as code',
      fix: 'Close the fence where the code ends.',
    }
  }
  return {
    message: 'Unexpected code fence at the end, expected none: a fence within the code above closed that too early',
    fix: 'Give the outer fence one mark more than those within it, or remove this one.',
  }
}

/** Index of the fence that is open at the end of lines that are all code; null when the last line closes it. */
function openerIn(lines: readonly string[]): number | null {
  let fence = ''
  let opener: number | null = null
  for (const [index, line] of lines.entries()) {
    const [, mark = '', rest = ''] = /^\s*(?:[-*+]\s+|>\s*)?(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence === '' && mark !== '') [fence, opener] = [mark, index]
    else if (fence !== '' && mark.startsWith(fence) && rest.trim() === '') [fence, opener] = ['', null]
  }
  return opener
}
