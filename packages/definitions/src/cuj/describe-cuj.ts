import {describeBody, firstParagraph} from '../text/describe-body.js'
import {scanLines} from '../text/scan-lines.js'

/** What a list shows of a CUJ; a scan of its lines, so that nobody pays for a parser to read a title. */
export interface CujDescription {
  /** The id of `# CUJ-008: Title`; null where the heading has none. */
  readonly id: string | null
  readonly title: string | null
  readonly titleLine: number
  /** The first paragraph of `## User Goal`, else the first of all. */
  readonly description: string
}

export function describeCuj(body: string, bodyLine: number): CujDescription {
  // A title with a line of `=` below it is one too; the number of lines stays.
  const described = describeBody(body.replace(/^([^\s#>-].*)\n=+[ \t]*$/m, '# $1\n'), bodyLine)
  const [, id, title] = /^\[?([A-Z][A-Z0-9]*-\d[\w.]*)\]?\s*(?::|\s[-–—])\s*(.+)$/.exec(described.title ?? '') ?? []
  return {
    id: id ?? null,
    title: title ?? described.title,
    titleLine: described.titleLine,
    description: goalOf(body) ?? described.paragraph ?? '',
  }
}

function goalOf(body: string): string | null {
  const lines = scanLines(body).filter(line => !line.fenced)
  const start = lines.findIndex(line => /^##\s+(user\s+)?goal\s*$/i.test(line.text))
  if (start < 0) return null
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(line => /^#{1,2}\s/.test(line.text))
  return firstParagraph(end < 0 ? rest : rest.slice(0, end))
}
