import {placeAt, type Problem} from '@journeywright/problems'
import {sqlOpenTransaction, sqlSyntax} from '../problems.js'

/**
 * What PostgreSQL's own parser says of an SQL script: its first syntax error, and a transaction that never ends. The
 * parser is loaded at first use. It knows grammar only: whether the tables are there is for a server to say.
 */
export async function checkSql(sql: string, file: string): Promise<readonly Problem[]> {
  const {hasSqlDetails, parse} = await import('libpg-query')
  try {
    const {stmts = []} = await parse(sql)
    const kinds = stmts.flatMap(({stmt}) => transactionKind(stmt))
    return kinds.at(-1) === 'TRANS_STMT_BEGIN' ? [sqlOpenTransaction(placeAt(file, sql, sql.length))] : []
  } catch (error) {
    if (!hasSqlDetails(error)) throw error
    const {cursorPosition = 0, message} = error.sqlDetails
    return [sqlSyntax(message, placeAt(file, sql, [...sql].slice(0, cursorPosition).join('').length))]
  }
}

function transactionKind(statement: unknown): readonly string[] {
  const {TransactionStmt: transaction} = statement as {readonly TransactionStmt?: {readonly kind: string}}
  return transaction ? [transaction.kind] : []
}
