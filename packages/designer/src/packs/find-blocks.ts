/** A fenced block: its language word, its text and the file's line on which its text begins. */
export interface Block {
  readonly language: string
  readonly text: string
  readonly line: number
}

/** Every closed fence of a markdown body, in order. `bodyLine` is the file's line on which the body begins. */
export function findBlocks(body: string, bodyLine: number): readonly Block[] {
  const blocks: Block[] = []
  let open: {fence: string; language: string; line: number; lines: string[]} | null = null
  for (const [index, line] of body.split(/\r?\n/).entries()) {
    const fence = /^(`{3,}|~{3,})\s*([\w-]*)\s*$/.exec(line)
    if (open === null) {
      if (fence) open = {fence: fence[1] ?? '', language: fence[2] ?? '', line: bodyLine + index + 1, lines: []}
    } else if (line.trim() === open.fence) {
      blocks.push({language: open.language, text: open.lines.join('\n'), line: open.line})
      open = null
    } else {
      open.lines.push(line)
    }
  }
  return blocks
}
