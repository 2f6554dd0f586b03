import type {Place} from '@journeywright/problems'
import type {MarkdownLine} from '../scan-lines.js'
import type {MarkdownText} from './markdown-text.js'

/** A heading of the text itself; those in lists, quotes and code are none. */
export interface Heading {
  readonly depth: number
  /** Without the marks that make it a heading. */
  readonly title: string
  readonly at: Place
  /** 1-based line of the file after the heading. */
  readonly contentLine: number
}

export function headingsOf({lines, file}: MarkdownText): readonly Heading[] {
  return lines.flatMap((line, index) => {
    if (line.fenced) return []
    const {text, number} = line
    const at = {file, line: number, column: text.search(/\S/) + 1}
    const [, marks, title = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(text) ?? []
    if (marks !== undefined) return [{depth: marks.length, title, at, contentLine: number + 1}]
    const depth = underlineDepth(lines[index - 1], line, lines[index + 1])
    return depth === 0 ? [] : [{depth, title: text.trim(), at, contentLine: number + 2}]
  })
}

/** 1 for a line of text above one of `=`, 2 for one above dashes, else 0. Only a paragraph of one line is such a heading. */
function underlineDepth(
  before: MarkdownLine | undefined,
  {text}: MarkdownLine,
  after: MarkdownLine | undefined,
): 0 | 1 | 2 {
  const [mark] = /^ {0,3}(?:=+|-{2,})[ \t]*$/.exec(after?.text ?? '') ?? []
  const isText = /^ {0,3}[^\s#>|`~=-]/.test(text) && !/^ {0,3}(?:[-*+]|\d+[.)])\s/.test(text)
  if (mark === undefined || after?.fenced || !isText || (before && before.text.trim() !== '')) return 0
  return mark.includes('=') ? 1 : 2
}
