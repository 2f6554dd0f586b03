import {nextFence} from '../keep/read-kept.js'

/** A line of a spec.md with the headings above it. Numbers count from 1. */
export interface SpecLine {
  readonly number: number
  readonly text: string
  /** Headings from the outermost on; a bold line with a colon counts as one. */
  readonly headings: readonly string[]
  /** The language of the code block that the line is in; null outside of code. */
  readonly language: string | null
}

/** The lines that say something: no headings, fences, front matter, comments or empty lines. */
export function readSpecLines(text: string): readonly SpecLine[] {
  const lines: SpecLine[] = []
  const headings: string[] = []
  let fence: string | null = null
  let language = ''
  for (const [index, raw] of withoutAsides(text).split('\n').entries()) {
    const line = raw.trimEnd()
    const before: string | null = fence
    fence = nextFence(fence, line)
    if (fence !== before) {
      if (fence !== null) language = line.trim().slice(fence.length).trim().toLowerCase()
      continue
    }
    if (fence === null && enter(headings, line)) continue
    if (line.trim() === '') continue
    const above = headings.filter(heading => heading !== '')
    lines.push({number: index + 1, text: line, headings: above, language: fence === null ? null : language})
  }
  return lines
}

const labelLevel = 6

/** True for a heading, which then stands in the place of its level; those below it end. */
function enter(headings: string[], line: string): boolean {
  const [, marks = '', title] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? []
  const label = /^\*\*([^*]+?):?\*\*:?$/.exec(line.trim())?.[1]
  const heading = title ?? label
  if (heading === undefined) return false
  const level = title === undefined ? labelLevel : marks.length - 1
  while (headings.length < level) headings.push('')
  headings.splice(level, Infinity, heading.replaceAll(/[*`]/g, ''))
  return true
}

/** Front matter and comments become empty lines, so that numbers stay. */
function withoutAsides(text: string): string {
  const blank = (part: string) => part.replaceAll(/[^\n]/g, '')
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
}
