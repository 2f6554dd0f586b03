import {tokenize} from '../words/tokenize.js'
import type {Clause} from './clause.js'
import {isReadable} from './is-readable.js'
import {joinLines} from './join-lines.js'
import type {Line} from './line.js'
import {findCreateTables} from '../sql/find-create-tables.js'
import type {Passage} from './passage.js'
import {splitSentences} from './split-sentences.js'
import {turnQuotes} from './turn-quotes.js'

/** Cuts a request and the answers to it into clauses, each on its own: an answer stands below no heading of the request. */
export function findClauses(passages: readonly Passage[]): readonly Clause[] {
  return passages.reduce<readonly Clause[]>((before, passage) => [...before, ...cut(passage, before.length)], [])
}

/** Code fences and rules are skipped, everything else that holds a word becomes a clause. */
function cut(passage: Passage, before: number): readonly Clause[] {
  const lines = linesOf(turnQuotes(passage.text))
  const clauses: Clause[] = []
  const open: {level: number; clause: Clause}[] = []
  for (const [index, line] of lines.entries()) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= line.level) open.pop()
    const above = open.at(-1)?.clause ?? null
    const kind = opensList(line, lines[index + 1]) ? 'heading' : line.kind
    for (const [start, end] of kind === 'heading' || line.isWhole
      ? [[0, line.text.length] as const]
      : splitSentences(line.text)) {
      const text = line.text.slice(start, end)
      const at = passage.start + line.start + start
      clauses.push({
        id: `C${before + clauses.length + 1}`,
        kind,
        text,
        span: [at, at + text.length],
        heading: above === null ? null : above.text.replace(/[:：]\s*$/, ''),
        headingId: above?.id ?? null,
        tokens: isReadable({text}) ? tokenize(text, at) : [],
        by: passage.by,
      })
    }
    const last = clauses.at(-1)
    if (kind === 'heading' && last) open.push({level: line.level, clause: last})
  }
  return clauses
}

/** A pasted statement is one line, wherever it stands, whatever it has in it. */
function linesOf(text: string): readonly Line[] {
  const tables = findCreateTables(text)
  if (tables.length === 0) return joinLines(readLines(text), text)
  const blank = tables.reduce(
    (left, {start, end}) => left.slice(0, start) + left.slice(start, end).replaceAll(/[^\n]/g, ' ') + left.slice(end),
    text,
  )
  const whole = tables.map(({start, end}): Line => ({
    kind: 'sentence',
    text: text.slice(start, end),
    start,
    level: 100,
    indent: 0,
    isWhole: true,
  }))
  return [...joinLines(readLines(blank), blank), ...whole].toSorted((a, b) => a.start - b.start)
}

function readLines(request: string): readonly Line[] {
  const lines: Line[] = []
  let offset = 0
  let fenced = false
  for (const raw of request.split('\n')) {
    const start = offset
    offset += raw.length + 1
    if (/^\s*(```|~~~)/.test(raw)) fenced = !fenced
    else if (!fenced && /[\p{L}\d]/u.test(raw)) lines.push(readLine(raw, start))
  }
  return lines
}

function readLine(raw: string, offset: number): Line {
  const marks =
    /^(\s*)(#{1,6}\s+|(?:[-*•+·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?:\[[ xX]\]\s+)?|\d{1,2}[.、)](?=\p{Lu}))?/u.exec(raw)
  const [all = '', space = '', mark = ''] = marks ?? []
  const indent = space.replaceAll('\t', '  ').length
  const body = raw.slice(all.length)
  const bold = /^\*\*(.+?)\*\*:?\s*$/.exec(body)
  const skipped = bold ? 2 : 0
  const text = (bold?.[1] ?? body).trimEnd()
  const start = offset + all.length + skipped
  if (mark.startsWith('#')) return {kind: 'heading', text, start, level: mark.trim().length, indent}
  if (mark !== '') return {kind: 'item', text, start, level: 8 + indent, indent}
  if (bold) return {kind: 'heading', text, start, level: 7, indent}
  return {kind: 'sentence', text, start, level: /[:：]$/.test(text) ? 7 : 100, indent}
}

/** A line that ends with a colon and has items below it, or an item with deeper items. */
function opensList(line: Line, next: Line | undefined): boolean {
  if (line.kind === 'heading') return true
  if (next === undefined || next.kind !== 'item') return false
  if (line.kind === 'item') return next.indent > line.indent
  return /[:：]$/.test(line.text)
}
