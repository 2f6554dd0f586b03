/** A line of markdown. `number` counts from 1 in the file; `fenced` is true inside a code fence and on its fences. */
export interface MarkdownLine {
  readonly text: string
  readonly number: number
  readonly fenced: boolean
}

/** Splits markdown into lines and says which are code: a `#` or `-` in a fence is neither heading nor list. */
export function scanLines(text: string, firstLine = 1): readonly MarkdownLine[] {
  let fence = ''
  return text.split('\n').map((line, index) => {
    const marks = /^\s*(?:[-*+]\s+|>\s*)?(`{3,}|~{3,})(.*)$/.exec(line)
    const [, mark = '', rest = ''] = marks ?? []
    const number = firstLine + index
    if (fence) {
      if (mark.startsWith(fence) && rest.trim() === '') fence = ''
      return {text: line, number, fenced: true}
    }
    // An info string with a backtick makes it inline code: "```text```".
    if (mark && !(mark.startsWith('`') && rest.includes('`'))) fence = mark
    return {text: line, number, fenced: fence !== ''}
  })
}
