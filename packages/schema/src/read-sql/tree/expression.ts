import type {Node} from 'libpg-query'
import type {Reading} from '../reading.js'
import {plainText} from './plain-text.js'
import {qualify} from './qualify.js'

/** The text of an expression or query, with every name of the schema qualified. */
export function expression(node: Node, {draft, tools}: Pick<Reading, 'draft' | 'tools'>): string {
  const isConstant = 'A_Const' in node
  if (!isConstant) qualify(node, draft)
  return plainText(node) ?? tools.print(node)
}
