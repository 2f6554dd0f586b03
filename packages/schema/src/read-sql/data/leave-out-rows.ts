import type {Node} from 'libpg-query'
import type {Reading} from '../reading.js'

const rowStatements = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'CopyStmt', 'TruncateStmt', 'SelectStmt']

/** Rows and queries are no part of a schema. The statements of one kind that follow each other are one entry, with the first's text. */
export function leaveOutRows(node: Node, reading: Reading): boolean {
  const kind = rowStatements.find(each => each in node)
  if (kind === undefined) return false
  const {draft, statement} = reading
  const {rows} = reading.draft
  const text = statement.text()
  const shown = text.length > 500 ? `${text.slice(0, 499)}…` : text
  const last = draft.unmodelled.at(-1)
  const isNext = rows?.kind === kind && rows.entry === last
  const count = isNext ? rows.count + 1 : 1
  const first = isNext ? rows.entry : {text: shown, reason: '', at: statement.at()}
  const what = kind === 'SelectStmt' ? 'a query, which is' : 'rows, which are'
  const reason = `${what} no part of a schema${count > 1 ? `; ${count - 1} more such follow` : ''}`
  const entry = {...first, reason}
  if (isNext) draft.unmodelled.pop()
  draft.unmodelled.push(entry)
  draft.rows = {kind, count, entry}
  return true
}
