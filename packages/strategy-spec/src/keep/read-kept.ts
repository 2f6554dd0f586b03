/** A block of text between two marked lines. Lines count from 1. */
export interface KeptBlock {
  readonly id: string
  /** With its final newline, or empty. */
  readonly text: string
  readonly line: number
  /** False when its closing line is missing; it then has no text. */
  readonly isClosed: boolean
}

/** The blocks of a document, in order. Marks inside fenced code are text. */
export function readKept(document: string): readonly KeptBlock[] {
  const blocks: KeptBlock[] = []
  const lines = document.split('\n')
  let fence: string | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    fence = nextFence(fence, line)
    const id = fence === null ? /^<!-- keep:(\S+) -->$/.exec(line)?.[1] : undefined
    if (id === undefined) continue
    const end = lines.indexOf(`<!-- /keep:${id} -->`, index)
    const text =
      end === -1
        ? ''
        : lines
            .slice(index + 1, end)
            .map(each => `${each}\n`)
            .join('')
    blocks.push({id, text, line: index + 1, isClosed: end !== -1})
    if (end !== -1) index = end
  }
  return blocks
}

/** The fence that is open after a line: code fences of markdown, closed by one at least as long. */
export function nextFence(open: string | null, line: string): string | null {
  const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
  if (mark === undefined) return open
  if (open === null) return mark
  return mark.startsWith(open) && line.trim() === mark ? null : open
}
