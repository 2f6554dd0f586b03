import type {JsonEntry, JsonFault, JsonNode} from './json-node.js'

interface Cursor {
  readonly text: string
  readonly faults: JsonFault[]
  offset: number
  /** Something stands here that nobody can read on behind. */
  hasEnded: boolean
}

const blank = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
const token = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d[\w.+-]*|[A-Za-z_$][\w$]*|\S/y

/**
 * Reads JSON with places. What is wrong but clear (a comment, a comma too many or too few) is a fault and is read over;
 * at anything else reading ends, and what came before is kept. Never throws.
 */
export function parseJson(text: string): {readonly root: JsonNode | null; readonly faults: readonly JsonFault[]} {
  const cursor: Cursor = {text, faults: [], offset: 0, hasEnded: false}
  const root = readValue(cursor)
  const rest = root ? peek(cursor) : ''
  if (rest) stop(cursor, rest, 'the end of the file')
  return {root, faults: cursor.faults}
}

function readValue(cursor: Cursor): JsonNode | null {
  const next = peek(cursor)
  if (next === '{') return readMap(cursor)
  if (next === '[') return readList(cursor)
  const value = next.startsWith('"') ? textOf(next) : null
  if (value === null && !isWord(next)) return stop(cursor, next, 'a value')
  const {offset} = cursor
  cursor.offset += next.length
  return value === null
    ? {kind: 'word', value: next, offset, end: cursor.offset}
    : {kind: 'text', value, offset, end: cursor.offset}
}

function readMap(cursor: Cursor): JsonNode {
  const {offset} = cursor
  const entries: JsonEntry[] = []
  readItems(cursor, '}', () => {
    const written = peek(cursor)
    const at = cursor.offset
    const key = written.startsWith('"') ? textOf(written) : null
    if (key === null) return stop(cursor, written, 'a key in double quotes')
    cursor.offset += written.length
    const colon = peek(cursor)
    if (colon !== ':') return stop(cursor, colon, 'a colon behind the key')
    cursor.offset += 1
    const node = readValue(cursor)
    if (node) entries.push({key, offset: at, node})
    return node
  })
  return {kind: 'map', entries, offset, end: cursor.offset}
}

function readList(cursor: Cursor): JsonNode {
  const {offset} = cursor
  const items: JsonNode[] = []
  readItems(cursor, ']', () => {
    const node = readValue(cursor)
    if (node) items.push(node)
    return node
  })
  return {kind: 'list', items, offset, end: cursor.offset}
}

/** From an opening bracket to behind its closing one. */
function readItems(cursor: Cursor, closer: '}' | ']', readItem: () => JsonNode | null): void {
  cursor.offset += 1
  let comma: JsonFault | null = null
  let isFirst = true
  for (let next = peek(cursor); next !== closer; next = peek(cursor)) {
    if (next === '}' || next === ']') {
      stop(cursor, next, `\`${closer}\``)
      return
    }
    if (next && !isFirst && !comma) fault(cursor, next, 'a comma before it')
    if (readItem() === null) return
    comma = peek(cursor) === ',' ? {offset: cursor.offset, found: '`,` behind the last item', expected: 'none'} : null
    cursor.offset += comma ? 1 : 0
    isFirst = false
  }
  if (comma) cursor.faults.push(comma)
  cursor.offset += 1
}

/** The next token, which begins at the cursor then; empty at the end. */
function peek(cursor: Cursor): string {
  if (cursor.hasEnded) return ''
  blank.lastIndex = cursor.offset
  const skipped = blank.exec(cursor.text)?.[0] ?? ''
  const comment = skipped.search(/\S/)
  if (comment >= 0) {
    cursor.faults.push({offset: cursor.offset + comment, found: 'comment', expected: 'none: JSON has none'})
  }
  cursor.offset += skipped.length
  token.lastIndex = cursor.offset
  return token.exec(cursor.text)?.[0] ?? ''
}

function stop(cursor: Cursor, found: string, expected: string): null {
  if (!cursor.hasEnded) fault(cursor, found, expected)
  cursor.hasEnded = true
  return null
}

function fault({faults, offset}: Cursor, found: string, expected: string): void {
  faults.push({offset, found: found ? `\`${found}\`` : 'end of the file', expected})
}

function isWord(found: string): boolean {
  return /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(found)
}

/** Null for a text with an escape that JSON does not know. */
function textOf(written: string): string | null {
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === 'string' ? value : null
  } catch {
    // The caller says what was found and what is expected.
    return null
  }
}
