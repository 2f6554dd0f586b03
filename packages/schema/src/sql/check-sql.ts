import {placeAt, type Problem} from '@journeywright/problems'
import {sqlOpenTransaction, sqlSyntax} from '../problems.js'

/**
 * What PostgreSQL's own parser says of an SQL script: its first syntax error, and a transaction that never ends. The
 * parser is loaded at first use. It knows grammar only: whether the tables are there is for a server to say.
 */
export async function checkSql(sql: string, file: string): Promise<readonly Problem[]> {
  if (sql.trim() === '') return []
  const {hasSqlDetails, parse} = await import('libpg-query')
  try {
    const {stmts = []} = await parse(sql)
    const kinds = stmts.flatMap(({stmt}) => transactionKind(stmt))
    return kinds.at(-1) === 'TRANS_STMT_BEGIN' ? [sqlOpenTransaction(placeAt(file, sql, sql.length))] : []
  } catch (error) {
    if (!hasSqlDetails(error)) throw error
    // PostgreSQL counts characters, and JavaScript UTF-16 code units.
    const before = [...sql].slice(0, error.sqlDetails?.cursorPosition ?? 0).join('')
    return [sqlSyntax(error.message, placeAt(file, sql, before.length))]
  }
}

function transactionKind(statement: object = {}): readonly unknown[] {
  const transaction: unknown = 'TransactionStmt' in statement ? statement.TransactionStmt : null
  return typeof transaction === 'object' && transaction !== null && 'kind' in transaction ? [transaction.kind] : []
}
