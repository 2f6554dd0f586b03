import type {Statement} from '../controlled/statement.js'
import {namesIn} from './names-in.js'
import {readReference} from './read-reference.js'
import {sqlCursor, type SqlCursor} from './sql-cursor.js'
import type {SqlToken} from './sql-token.js'
import type {TableContext} from './table-context.js'

/** `PRIMARY KEY (a, b)`, `FOREIGN KEY (a) REFERENCES b`, …; null for what is a column, none for a rule of a kind that is not known. */
export function readTableRule(tokens: readonly SqlToken[], context: TableContext): readonly Statement[] | null {
  const cursor = sqlCursor(tokens)
  const isNamed = cursor.words('constraint')
  if (isNamed) cursor.name()
  const {thing} = context
  if (cursor.words('primary key')) return [{what: 'key', thing, members: listIn(cursor), isOnly: true}]
  if (cursor.words('foreign key')) return readForeignKey(cursor, context)
  if (cursor.words('check')) return [{what: 'check', thing, expression: context.textOf(cursor.group() ?? [])}]
  if (tokens[0]?.kind === 'name' && isUnique(cursor)) {
    return [{what: 'unique', thing, members: listIn(cursor), where: null}]
  }
  if (tokens[0]?.kind === 'name' && (cursor.words('key') || cursor.words('index'))) return readIndex(cursor, context)
  const [first] = tokens
  const isOther = isNamed || (first?.kind === 'name' && /^(?:exclude|like|fulltext|spatial|period)$/.test(first.value))
  return isOther ? [] : null
}

function isUnique(cursor: SqlCursor): boolean {
  return cursor.words('unique key') || cursor.words('unique index') || cursor.words('unique')
}

/** Before it there may be the rule's own name. */
function listIn(cursor: SqlCursor): readonly string[] {
  let group = cursor.group()
  while (group === null && !cursor.isAtEnd()) {
    cursor.next()
    group = cursor.group()
  }
  return namesIn(group ?? [])
}

function readForeignKey(cursor: SqlCursor, {thing, thingOf}: TableContext): readonly Statement[] {
  const columns = listIn(cursor)
  const target = cursor.words('references') ? readReference(cursor, thingOf) : null
  return target === null ? [] : [{what: 'reference', thing, columns, target}]
}

function readIndex(cursor: SqlCursor, {thing}: TableContext): readonly Statement[] {
  const columns = listIn(cursor).map(name => ({name, order: 'asc' as const}))
  return columns.length === 0 ? [] : [{what: 'lookup', thing, columns, where: null}]
}
