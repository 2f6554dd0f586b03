import {placeAt, type Place, type Problem} from '@journeywright/problems'
import type {Node, ParseResult} from 'libpg-query'
import type {Unmodelled} from '../../model.js'
import {sqlSyntax} from '../../problems.js'
import type {SourceFile} from '../../schema-reader.js'
import {splitScript, type ScriptPiece} from '../../sql/scan/split-script.js'
import {explainRefusals, type Refused} from './explain-refusals.js'
import type {Statement} from './statement.js'
import {textIndex} from './text-index.js'

export interface Script {
  readonly statements: readonly Statement[]
  /** What PostgreSQL's parser refuses, and what only psql understands. */
  readonly unmodelled: readonly Unmodelled[]
  readonly problems: readonly Problem[]
}

/** What of libpg-query is used here; loaded before. */
export interface Parser {
  parse(sql: string): ParseResult
  /** PostgreSQL's message and where, in characters from 0; null when it isn't the parser that failed. */
  refusal(error: unknown): {readonly message: string; readonly position: number} | null
}

/** PostgreSQL takes no NUL, and its parser would end there. */
export function parseScript(file: SourceFile, parser: Parser): Script {
  const end = file.content.indexOf('\0')
  if (end === -1) return parseFile(file, parser)
  const script = parseFile({...file, content: file.content.replaceAll('\0', ' ')}, parser)
  const problem = sqlSyntax('invalid byte sequence for encoding "UTF8": 0x00', placeAt(file.path, file.content, end))
  return {...script, problems: [problem, ...script.problems]}
}

/** A file is parsed as a whole, which is fastest; statement by statement when the parser refuses that. */
function parseFile(file: SourceFile, parser: Parser): Script {
  const forPsql = /^[ \t]*\\|\bfrom\s+stdin\b/im.test(file.content) ? splitScript(file.content).filter(isForPsql) : []
  const unmodelled = forPsql.map(piece => leftOver(file, piece))
  const {statements, refusal} = attempt(blank(file.content, forPsql), file, 0, parser)
  return refusal ? parsePieces(file, unmodelled, parser) : {statements, unmodelled, problems: []}
}

function isForPsql({kind}: ScriptPiece): boolean {
  return kind !== 'statement'
}

/** Same length, same lines. */
function blank(sql: string, pieces: readonly ScriptPiece[]): string {
  const parts: string[] = []
  let from = 0
  for (const {offset, text} of pieces) {
    parts.push(sql.slice(from, offset), text.replaceAll(/[^\n]/g, ' '))
    from = offset + text.length
  }
  return parts.join('') + sql.slice(from)
}

function leftOver(file: SourceFile, {kind, text, offset}: ScriptPiece): Unmodelled {
  const at = placeAt(file.path, file.content, offset)
  if (kind === 'psql') return {text, reason: 'a line for psql, which only psql understands', at}
  return {text: shorten(text), reason: 'rows, which are no part of a schema', at}
}

/** Of rows the first are enough. */
function shorten(text: string): string {
  return text.length > 500 ? `${text.slice(0, 499)}…` : text
}

function parsePieces(file: SourceFile, forPsql: readonly Unmodelled[], parser: Parser): Script {
  const statements: Statement[] = []
  const unmodelled = [...forPsql]
  const refused: Refused[] = []
  for (const {kind, text, offset} of splitScript(file.content)) {
    if (kind !== 'statement') continue
    const parsed = attempt(text, file, offset, parser)
    statements.push(...parsed.statements)
    if (!parsed.refusal) continue
    refused.push({text, ...parsed.refusal})
    const at = placeAt(file.path, file.content, offset)
    unmodelled.push({text, reason: 'PostgreSQL does not parse it', at})
  }
  return {statements, unmodelled, problems: explainRefusals(refused)}
}

interface Attempt {
  readonly statements: readonly Statement[]
  /** What the parser says, and where. */
  readonly refusal: {readonly said: string; readonly at: Place} | null
}

function attempt(sql: string, file: SourceFile, offset: number, parser: Parser): Attempt {
  if (sql.trim() === '') return {statements: [], refusal: null}
  try {
    const toIndex = textIndex(sql)
    const {stmts = []} = parser.parse(sql)
    const statements = stmts.flatMap(({stmt, stmt_location: start = 0, stmt_len: length = 0}) => {
      const end = length === 0 ? sql.length : toIndex(start + length)
      const atByte = (byte: number) => placeAt(file.path, file.content, offset + toIndex(byte))
      return stmt ? [{...toStatement(stmt, file, sql, toIndex(start), end, offset), atByte}] : []
    })
    return {statements, refusal: null}
  } catch (error) {
    const refusal = parser.refusal(error)
    if (!refusal) throw error
    const at = placeAt(file.path, file.content, offset + indexOfCharacter(sql, refusal.position))
    return {statements: [], refusal: {said: refusal.message, at}}
  }
}

/** PostgreSQL counts characters, and JavaScript UTF-16 code units. */
function indexOfCharacter(text: string, position: number): number {
  return Array.from(text.slice(0, position * 2))
    .slice(0, position)
    .join('').length
}

const around = /^(?:\s|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/

function toStatement(
  node: Node,
  file: SourceFile,
  sql: string,
  start: number,
  end: number,
  offset: number,
): Omit<Statement, 'atByte'> {
  const begin = () => start + (around.exec(sql.slice(start, end))?.[0] ?? '').length
  return {
    node,
    file: file.path,
    span: [offset + start, offset + end],
    text: () => sql.slice(begin(), end).trimEnd(),
    at: () => placeAt(file.path, file.content, offset + begin()),
  }
}
