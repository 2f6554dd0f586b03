import type {Place, Problem} from '@journeywright/problems'
import {sqlOtherDialect, sqlSyntax} from '../../problems.js'

interface Dialect {
  readonly name: string
  /** What PostgreSQL has no such words for. */
  readonly mark: RegExp
  readonly fix: string
}

const rewrite =
  'Write it as SQL of PostgreSQL, or let a tool such as pgloader move the schema into a database and read that.'

const dialects: readonly Dialect[] = [
  {name: 'a template', mark: /\{\{[^}\n]*\}\}|<%[^\n]*?%>/, fix: 'Fill the template in, and read what it makes.'},
  {
    name: 'MySQL',
    mark: /`[^`\n]+`|\bauto_increment\b|\bengine\s*=\s*\w+|\b(?:tiny|medium)int\b|\bint\s*\(\d+\)|\bunsigned\b|^delimiter\b/i,
    fix: rewrite,
  },
  {
    name: 'SQL Server',
    mark: /\[\w+\]\s*\.\s*\[\w+\]|\[\w+\]\s*\[?\w+\]?\s*\(|\bidentity\s*\(\s*\d|\bn(?:var)?char\s*\(|\bvarchar\s*\(\s*max\s*\)|^go\b/i,
    fix: rewrite,
  },
  {
    name: 'SQLite',
    mark: /\bautoincrement\b|^pragma\b|\bwithout\s+rowid\b/i,
    fix: 'Make a database of it (`sqlite3 schema.db < FILE`) and read that file.',
  },
  {name: 'Oracle', mark: /\bn?varchar2\s*\(|\bnumber\s*\(\s*\d/i, fix: rewrite},
]

/** Marks in what is only told are none. */
const told = /--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'/g

export interface Refused {
  readonly text: string
  /** What PostgreSQL's parser says of it. */
  readonly said: string
  readonly at: Place
}

/**
 * What is told of statements that PostgreSQL refuses. Those of another database's SQL are one problem together: a thousand
 * syntax errors would hide what is wrong.
 */
export function explainRefusals(refused: readonly Refused[]): readonly Problem[] {
  const known = refused.map(each => ({...each, foreign: findMark(each.text)}))
  const count = (name: string) => known.filter(({foreign}) => foreign?.dialect.name === name).length
  const seen = new Set<string>()
  return known.flatMap(({said, at, foreign}) => {
    if (!foreign) return [sqlSyntax(said, at)]
    const {name, fix} = foreign.dialect
    if (seen.has(name)) return []
    seen.add(name)
    return [sqlOtherDialect({name, fix, mark: foreign.mark, count: count(name)}, said, at)]
  })
}

function findMark(text: string): {readonly dialect: Dialect; readonly mark: string} | null {
  const said = text.replaceAll(told, ' ').trim()
  for (const dialect of dialects) {
    const [mark] = dialect.mark.exec(said) ?? []
    if (mark !== undefined) return {dialect, mark}
  }
  return null
}
