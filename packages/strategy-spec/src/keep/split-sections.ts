import {nextFence} from './read-kept.js'

export interface DocumentSection {
  /** Of its heading; empty for what stands before the first. */
  readonly title: string
  /** Counts from 1. */
  readonly line: number
  readonly text: string
}

/** The document at its headings of the second level; those inside of code or of people's text are text. */
export function splitSections(document: string): readonly DocumentSection[] {
  const lines = document.split('\n')
  const starts = [{title: '', line: 1}]
  let fence: string | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    fence = nextFence(fence, line)
    const id = fence === null ? /^<!-- keep:(\S+) -->$/.exec(line)?.[1] : undefined
    const end = id === undefined ? -1 : lines.indexOf(`<!-- /keep:${id} -->`, index)
    if (end !== -1) index = end
    else if (fence === null && line.startsWith('## ')) starts.push({title: line.slice(3), line: index + 1})
  }
  return starts.map((start, at) => ({
    ...start,
    text: lines.slice(start.line - 1, (starts[at + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  }))
}
