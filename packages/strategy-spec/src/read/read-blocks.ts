import {nextFence} from '../keep/read-kept.js'

/** What a document is made of, as far as it matters here. Lines count from 1. */
export type Block =
  | {readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number}
  | {
      readonly kind: 'code'
      readonly language: string
      readonly text: string
      readonly line: number
      readonly isClosed: boolean
    }
  | {readonly kind: 'row'; readonly cells: readonly string[]; readonly line: number}
  | {readonly kind: 'item'; readonly text: string; readonly line: number}

/** Headings, code, table rows and list items in their order; what people wrote between marks is theirs and left out. */
export function readBlocks(document: string): readonly Block[] {
  const lines = document.split('\n')
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const fence = nextFence(null, line)
    if (fence === null) {
      blocks.push(...readLine(line, index + 1))
      index = skipKept(lines, index)
      continue
    }
    const end = findEnd(lines, index, fence)
    const text = lines.slice(index + 1, end).join('\n')
    blocks.push({
      kind: 'code',
      language: line.trim().slice(fence.length),
      text,
      line: index + 1,
      isClosed: end < lines.length,
    })
    index = end
  }
  return blocks
}

function findEnd(lines: readonly string[], start: number, fence: string): number {
  const end = lines.findIndex((line, index) => index > start && nextFence(fence, line) === null)
  return end === -1 ? lines.length : end
}

function skipKept(lines: readonly string[], index: number): number {
  const id = /^<!-- keep:(\S+) -->$/.exec(lines[index] ?? '')?.[1]
  const end = id === undefined ? -1 : lines.indexOf(`<!-- /keep:${id} -->`, index)
  return end === -1 ? index : end
}

function readLine(line: string, number: number): readonly Block[] {
  const [, marks = '', heading] = /^(#{1,6}) (.*)$/.exec(line) ?? []
  if (heading !== undefined) return [{kind: 'heading', level: marks.length, text: heading, line: number}]
  if (/^\| .* \|$/.test(line)) {
    return [
      {
        kind: 'row',
        cells: line
          .slice(2, -2)
          .split(' | ')
          .map(cell => cell.trim()),
        line: number,
      },
    ]
  }
  return line.startsWith('- ') ? [{kind: 'item', text: line.slice(2), line: number}] : []
}
