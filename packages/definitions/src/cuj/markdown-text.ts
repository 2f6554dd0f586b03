import {scanLines, type MarkdownLine} from '../scan-lines.js'

/** A body as lines. Scanned and not parsed: a markdown parser costs ten times what all readers of a journey do. */
export interface MarkdownText {
  readonly file: string
  /** Each with its number in the file. Comments are blanked. */
  readonly lines: readonly MarkdownLine[]
}

export function parseMarkdown(body: string, bodyLine: number, file: string): MarkdownText {
  const visible = body.includes('<!--') ? withoutComments(body) : body
  return {file, lines: scanLines(visible, bodyLine)}
}

/** Spaces for every character of a comment outside of code, so that places stay. */
function withoutComments(body: string): string {
  return body.replace(/^([`~]{3,})[\s\S]*?^\1|`[^`\n]*`|<!--[\s\S]*?-->/gm, piece =>
    piece.startsWith('<!--') ? piece.replace(/[^\n]/g, ' ') : piece,
  )
}

/** The lines between two lines of the file, both left out. */
export function linesBetween({lines}: MarkdownText, after: number, before: number): readonly MarkdownLine[] {
  const first = lines[0]?.number ?? 1
  return lines.slice(Math.max(0, after + 1 - first), Math.max(0, before - first))
}
