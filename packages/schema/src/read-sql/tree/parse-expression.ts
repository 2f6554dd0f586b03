import type {Node} from 'libpg-query'
import type {Parser} from '../script/parse-script.js'

/** The tree of an expression that stands alone. */
export function parseExpression(text: string, parser: Pick<Parser, 'parse'>): Node | undefined {
  const select = parser.parse(`SELECT ${text}`).stmts?.[0]?.stmt
  const [target] = select && 'SelectStmt' in select ? (select.SelectStmt.targetList ?? []) : []
  return target && 'ResTarget' in target ? target.ResTarget.val : undefined
}
