/** One piece of a script. Offsets are UTF-16 code units from 0. */
export interface ScriptPiece {
  /** `psql`: a line for psql itself, such as `\connect`. `rows`: what follows a `COPY … FROM stdin`, up to its `\.`. */
  readonly kind: 'statement' | 'psql' | 'rows'
  /** Without final semicolon; comments between pieces are left out. */
  readonly text: string
  readonly offset: number
}

const letter = String.raw`[A-Za-z_\u0080-\uffff]`
const inWord = String.raw`[\w$\u0080-\uffff]`
const quotes = String.raw`(?<!${inWord})e'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"`
const dollar = String.raw`(?<!${inWord})\$(?:${letter}[\w\u0080-\uffff]*)?\$`
const body = String.raw`(?<!${inWord})(?:begin(?:\s|--[^\n]*\n|/\*[^*]*\*/)+atomic|case|end)(?!${inWord})`

/** Everything that a semicolon may hide in: comments, strings, quoted names, dollar-quoted bodies, and bodies without quotes. */
const token = new RegExp(String.raw`--[^\n]*|/\*|${dollar}|${quotes}|[;\\]|${body}`, 'gis')

interface Scan {
  readonly sql: string
  readonly pieces: ScriptPiece[]
  /** Where the current piece begins. */
  start: number
  /** How many `BEGIN ATOMIC` and `CASE` are open. */
  depth: number
}

/** A script as `psql` takes it apart. Whatever is wrong with it, no piece of its text is lost but comments. */
export function splitScript(sql: string): readonly ScriptPiece[] {
  const scan: Scan = {sql, pieces: [], start: 0, depth: 0}
  token.lastIndex = 0
  for (let match = token.exec(sql); match; match = token.exec(sql)) {
    token.lastIndex = endOfToken(scan, match[0], match.index, token.lastIndex)
  }
  push(scan, 'statement', sql.length)
  return scan.pieces
}

function endOfToken(scan: Scan, text: string, at: number, end: number): number {
  if (text === ';' && scan.depth === 0) return endStatement(scan, at)
  if (text === '\\') return isBetween(scan, at) ? endPsql(scan, at) : end
  if (text === '/*') return endOfComment(scan.sql, at)
  if (text.startsWith('$')) return endOfBody(scan.sql, text, end)
  if (/^[bce]/i.test(text)) countBody(scan, text)
  return end
}

function endStatement(scan: Scan, at: number): number {
  push(scan, 'statement', at)
  scan.start = at + 1
  const statement = scan.pieces.at(-1)?.text ?? ''
  if (!/^copy\b[\s\S]*\bfrom\s+stdin\b/i.test(statement)) return scan.start
  const rows = /\n\\\.[ \t\r]*(?=\n|$)/g
  rows.lastIndex = at
  scan.start = scan.sql.indexOf('\n', at) + 1 || scan.sql.length
  const last = rows.exec(scan.sql) ? rows.lastIndex : scan.sql.length
  push(scan, 'rows', Math.max(last, scan.start))
  scan.start = Math.max(last, scan.start)
  return scan.start
}

/** Nothing but comments since the last piece. Within a statement, psql would take a backslash too, but no file does that. */
function isBetween({sql, start}: Scan, at: number): boolean {
  return afterComments(sql.slice(start, at)) === at - start
}

function endPsql(scan: Scan, at: number): number {
  const line = scan.sql.indexOf('\n', at)
  scan.start = at
  push(scan, 'psql', line === -1 ? scan.sql.length : line)
  scan.start = line === -1 ? scan.sql.length : line + 1
  return scan.start
}

/** The body of an SQL-standard function, `BEGIN ATOMIC … END`, holds semicolons without any quotes; so may its CASEs END. */
function countBody(scan: Scan, text: string): void {
  const word = text.toLowerCase()
  if (word.startsWith('begin')) scan.depth ||= 1
  else if (scan.depth > 0 && word === 'case') scan.depth++
  else if (scan.depth > 0 && word === 'end') scan.depth--
}

function push({sql, start, pieces}: Scan, kind: ScriptPiece['kind'], end: number): void {
  const whole = sql.slice(start, end)
  const leading = kind === 'rows' ? 0 : afterComments(whole)
  const text = whole.slice(leading).trimEnd()
  if (text !== '') pieces.push({kind, text, offset: start + leading})
}

/** Where something begins that is neither comment nor white space. */
function afterComments(text: string): number {
  const blank = /(?:\s|--[^\n]*(?:\n|$))*/y
  for (let at = 0; ; at = endOfComment(text, at)) {
    blank.lastIndex = at
    const {length} = blank.exec(text)?.[0] ?? ''
    if (!text.startsWith('/*', at + length)) return at + length
    at += length
  }
}

/** Block comments nest. */
function endOfComment(sql: string, start: number): number {
  const marks = /\/\*|\*\//g
  marks.lastIndex = start
  let depth = 0
  for (let match = marks.exec(sql); match; match = marks.exec(sql)) {
    depth += match[0] === '/*' ? 1 : -1
    if (depth === 0) return marks.lastIndex
  }
  return sql.length
}

function endOfBody(sql: string, tag: string, start: number): number {
  const end = sql.indexOf(tag, start)
  return end === -1 ? sql.length : end + tag.length
}
