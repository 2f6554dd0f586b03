/** One statement of a script and where it starts, in UTF-16 code units from 0. */
export interface Statement {
  readonly text: string
  readonly offset: number
}

/** Everything that a semicolon may hide in: comments, strings, quoted names, dollar-quoted bodies. Words mark bodies. */
const token =
  /--[^\n]*|\/\*|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|;|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/gs

/** The statements of an SQL script without their final semicolons; comments between statements are left out. */
export function splitStatements(sql: string): readonly Statement[] {
  const statements: Statement[] = []
  let start = 0
  const scan = {depth: 0, previous: ''}
  token.lastIndex = 0
  for (let match = token.exec(sql); match; match = token.exec(sql)) {
    const [text] = match
    if (text === ';' && scan.depth === 0) {
      push(statements, sql, start, match.index)
      start = token.lastIndex
    } else if (text === '/*') token.lastIndex = endOfComment(sql, match.index)
    else if (text.startsWith('$')) token.lastIndex = endOfBody(sql, text, token.lastIndex)
    else countBody(scan, text)
  }
  push(statements, sql, start, sql.length)
  return statements
}

/** The body of an SQL-standard function, `BEGIN ATOMIC … END`, holds semicolons without any quotes; so may its CASEs END. */
function countBody(scan: {depth: number; previous: string}, text: string): void {
  const word = text.toUpperCase()
  if (scan.depth === 0 ? word === 'ATOMIC' && scan.previous === 'BEGIN' : word === 'CASE') scan.depth++
  else if (scan.depth > 0 && word === 'END') scan.depth--
  scan.previous = word
}

function push(statements: Statement[], sql: string, start: number, end: number): void {
  const whole = sql.slice(start, end)
  const [leading] = /^(?:\s|--[^\n]*(?:\n|$))*/.exec(whole) ?? ['']
  const text = whole.slice(leading.length).trimEnd()
  if (text !== '') statements.push({text, offset: start + leading.length})
}

/** Block comments nest. */
function endOfComment(sql: string, start: number): number {
  let depth = 0
  for (const {0: text, index} of sql.slice(start).matchAll(/\/\*|\*\//g)) {
    depth += text === '/*' ? 1 : -1
    if (depth === 0) return start + index + 2
  }
  return sql.length
}

function endOfBody(sql: string, tag: string, start: number): number {
  const end = sql.indexOf(tag, start)
  return end === -1 ? sql.length : end + tag.length
}
