import {scanLines, type MarkdownLine} from './scan-lines.js'

/** What a body says of itself; each is null when it does not. */
export interface BodyDescription {
  /** The first heading of level 1, without leading pictures. */
  readonly title: string | null
  /** 1-based line of the file on which the title stands; 1 without one. */
  readonly titleLine: number
  /** The `**Agent ID**` field. */
  readonly agentId: string | null
  /** The `**Primary Role**` field. */
  readonly role: string | null
  /** The first paragraph that is neither heading, field, list, table nor code, on one line. */
  readonly paragraph: string | null
}

const field = (name: string): RegExp =>
  new RegExp(`^\\s*(?:[-*+]\\s+)?\\*\\*${name}(?::\\*\\*|\\*\\*\\s*:)\\s*(.+?)\\s*$`, 'i')
const agentId = field('Agent ID')
const role = field('Primary Role')
const anyField = field('[\\w /-]+')

/** Reads names and a description out of a body that has no front matter. */
export function describeBody(body: string, bodyLine: number): BodyDescription {
  const lines = scanLines(body, bodyLine).filter(line => !line.fenced)
  const heading = lines.find(line => /^#\s+\S/.test(line.text))
  return {
    title: heading ? plainText(heading.text.replace(/^#\s+/, '')).replace(/^[^\p{L}\p{N}]+/u, '') || null : null,
    titleLine: heading?.number ?? 1,
    agentId: firstMatch(lines, agentId),
    role: firstMatch(lines, role),
    paragraph: firstParagraph(lines),
  }
}

/** The first paragraph, on one line; null when there is none. */
export function firstParagraph(lines: readonly MarkdownLine[]): string | null {
  const isProse = ({text}: MarkdownLine): boolean =>
    text.trim() !== '' && !/^\s*([#>|<]|[-*+]\s|\d+[.)]\s|-{3,}\s*$|={3,}\s*$)/.test(text) && !anyField.test(text)
  const start = lines.findIndex(isProse)
  if (start < 0) return null
  const rest = lines.slice(start)
  const end = rest.findIndex(
    (line, index) => !isProse(line) || (index > 0 && line.number !== (rest[index - 1]?.number ?? 0) + 1),
  )
  return plainText(
    rest
      .slice(0, end < 0 ? rest.length : end)
      .map(line => line.text.trim())
      .join(' '),
  )
}

/** Markdown's emphasis and code marks removed; nothing else. */
export function plainText(text: string): string {
  return text
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .trim()
}

function firstMatch(lines: readonly MarkdownLine[], pattern: RegExp): string | null {
  for (const {text} of lines) {
    const value = pattern.exec(text)?.[1]
    if (value) return plainText(value)
  }
  return null
}
