/** What was odd about the fences; each becomes a problem. */
export type FenceFinding = 'indented-fence' | 'long-closing-fence' | 'no-opening-fence' | 'unclosed-front-matter'

export interface SplitText {
  /** The text between the fences, dedented; null when there is no front matter that may be read. */
  readonly block: string | null
  /** 1-based line of the file on which the block begins; 1 without a block. */
  readonly blockLine: number
  /** How many characters every line of the block was dedented by. */
  readonly indent: number
  /** What stands behind the opening fence, such as `js`; empty for YAML. */
  readonly language: string
  readonly body: string
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number
  readonly findings: readonly FenceFinding[]
}

const opener = /^([ \t]*)---([\w-]*)[ \t]*$/
const keyLine = /^[A-Za-z_][\w.:-]*:(\s|$)/

/** Finds the front matter of a file, tolerant of indented, long, unclosed and missing fences. Never throws. */
export function splitFrontMatter(text: string): SplitText {
  const lines = text.split('\n')
  const start = firstLine(lines)
  const [, indent = '', language = ''] = opener.exec(lines[start] ?? '') ?? []
  if (opener.test(lines[start] ?? '')) return fenced(lines, start, indent, language.toLowerCase())
  return keyLine.test(lines[start] ?? '') ? unopened(lines, start) : withoutBlock(lines)
}

function fenced(lines: readonly string[], start: number, indent: string, language: string): SplitText {
  const end = findCloser(lines, start + 1, indent)
  const inner = lines.slice(start + 1, end < 0 ? endOfKeys(lines, start + 1, indent) : end)
  const block = inner.map(line => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
  // Two thematic breaks with prose between them are no front matter; nothing between them is an empty one.
  const isProse = block.some(line => line.trim()) && !block.some(line => keyLine.test(line))
  if (!language && (isProse || (end < 0 && inner.length === 0))) return withoutBlock(lines)
  const findings: FenceFinding[] = []
  if (indent) findings.push('indented-fence')
  if (end < 0) findings.push('unclosed-front-matter')
  else if ((lines[end] ?? '').trim().length > 3) findings.push('long-closing-fence')
  const bodyStart = end < 0 ? start + 1 + inner.length : end + 1
  return {
    block: isYaml(language) ? block.join('\n') : null,
    blockLine: start + 2,
    indent: indent.length,
    language: isYaml(language) ? '' : language,
    body: lines.slice(bodyStart).join('\n'),
    bodyLine: bodyStart + 1,
    findings,
  }
}

/** `name: x` on the first line and a closing fence below keys only: the opening fence was forgotten. */
function unopened(lines: readonly string[], start: number): SplitText {
  const end = findCloser(lines, start, '')
  const inner = lines.slice(start, Math.max(end, start))
  const isBlock =
    /^(name|description):/.test(inner.join('\n')) && inner.every(line => /^\s|^$/.test(line) || keyLine.test(line))
  if (!isBlock) return withoutBlock(lines)
  return {
    block: inner.join('\n'),
    blockLine: start + 1,
    indent: 0,
    language: '',
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    findings: ['no-opening-fence'],
  }
}

function withoutBlock(lines: readonly string[]): SplitText {
  return {block: null, blockLine: 1, indent: 0, language: '', body: lines.join('\n'), bodyLine: 1, findings: []}
}

/** The first line that is neither blank nor part of an HTML comment. */
function firstLine(lines: readonly string[]): number {
  let inComment = false
  return lines.findIndex(line => {
    if (inComment || line.trimStart().startsWith('<!--')) {
      inComment = !line.trimEnd().endsWith('-->')
      return false
    }
    return line.trim() !== ''
  })
}

/** Three or more dashes at the opener's own indent: a deeper one belongs to a block scalar. */
function findCloser(lines: readonly string[], from: number, indent: string): number {
  return lines.findIndex(
    (line, index) => index >= from && line.startsWith(indent) && /^-{3,}[ \t]*$/.test(line.slice(indent.length)),
  )
}

/** Where an unclosed block ends: before the first heading, or the first blank line that no key follows. */
function endOfKeys(lines: readonly string[], from: number, indent: string): number {
  const end = lines.findIndex((line, index) => {
    if (index < from) return false
    if (/^#{1,6}\s/.test(line)) return true
    return line.trim() === '' && !keyLine.test((lines[index + 1] ?? '').slice(indent.length))
  })
  return end < 0 ? lines.length : end
}

function isYaml(language: string): boolean {
  return ['', 'yaml', 'yml'].includes(language)
}
