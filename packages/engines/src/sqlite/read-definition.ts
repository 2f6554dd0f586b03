import {isMark, isWord, splitParts, splitSqlite, type Token} from './split-sqlite.js'

/** What only the text of a `CREATE TABLE` tells: no pragma does. Names of columns are in lower case. */
export interface SqliteDefinition {
  readonly checks: readonly {readonly name: string | null; readonly tokens: readonly Token[]}[]
  readonly generated: ReadonlyMap<string, readonly Token[]>
  readonly collations: ReadonlyMap<string, string>
  /** The columns of foreign keys that are checked when the transaction ends. */
  readonly deferred: readonly (readonly string[])[]
}

export function readDefinition(sql: string): SqliteDefinition {
  const tokens = splitSqlite(sql)
  const {parts} = splitParts(
    tokens,
    tokens.findIndex(token => isMark(token, '(')),
  )
  const columns = parts.filter(part => !isConstraint(part))
  return {
    checks: parts.flatMap(checksOf),
    generated: new Map(columns.flatMap(part => withName(part, groupAfter(part, 'AS')))),
    collations: new Map(columns.flatMap(part => withName(part, collationOf(part)))),
    deferred: parts.filter(isDeferred).map(columnsOf),
  }
}

const constraintWords = ['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']

function isConstraint([first]: readonly Token[]): boolean {
  return constraintWords.some(word => isWord(first, word))
}

function withName<Value>([first]: readonly Token[], value: Value | null): readonly (readonly [string, Value])[] {
  return first === undefined || value === null ? [] : [[first.value.toLowerCase(), value]]
}

function checksOf(part: readonly Token[]): SqliteDefinition['checks'] {
  return part.flatMap((token, index) => {
    const inside = isWord(token, 'CHECK') ? groupFrom(part, index + 1) : null
    if (inside === null) return []
    return [{name: isWord(part[index - 2], 'CONSTRAINT') ? (part[index - 1]?.value ?? null) : null, tokens: inside}]
  })
}

function groupAfter(part: readonly Token[], word: string): readonly Token[] | null {
  const index = part.findIndex((token, place) => isWord(token, word) && isMark(part[place + 1], '('))
  return index < 0 ? null : groupFrom(part, index + 1)
}

/** All that stands in the parentheses that open there. */
function groupFrom(part: readonly Token[], index: number): readonly Token[] | null {
  return isMark(part[index], '(') ? part.slice(index + 1, splitParts(part, index).end) : null
}

function collationOf(part: readonly Token[]): string | null {
  const name = part[part.findIndex(token => isWord(token, 'COLLATE')) + 1]?.value.toUpperCase()
  return part.some(token => isWord(token, 'COLLATE')) && name !== undefined && name !== 'BINARY' ? name : null
}

function isDeferred(part: readonly Token[]): boolean {
  const index = part.findIndex((token, place) => isWord(token, 'DEFERRABLE') && !isWord(part[place - 1], 'NOT'))
  return index >= 0 && isWord(part[index + 1], 'INITIALLY') && isWord(part[index + 2], 'DEFERRED')
}

/** Of `FOREIGN KEY (a, b) …`, or the column that is defined. */
function columnsOf(part: readonly Token[]): readonly string[] {
  if (!isConstraint(part)) return part.slice(0, 1).map(({value}) => value.toLowerCase())
  return (groupAfter(part, 'KEY') ?? []).filter(token => !isMark(token, ',')).map(({value}) => value.toLowerCase())
}
