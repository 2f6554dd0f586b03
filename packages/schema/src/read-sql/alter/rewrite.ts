import type {Node} from 'libpg-query'
import type {Reading} from '../reading.js'
import {parseExpression} from '../tree/parse-expression.js'
import {walk} from '../tree/walk.js'

/** An expression with something of its syntax tree changed; the same text when nothing of it is. */
export function rewriteExpression(
  text: string,
  {tools}: Pick<Reading, 'tools'>,
  change: (node: object) => boolean,
): string {
  const tree = parseExpression(text, tools)
  return tree ? rewritten(tree, text, tools, change) : text
}

/** The same of a whole query. */
export function rewriteQuery(text: string, {tools}: Pick<Reading, 'tools'>, change: (node: object) => boolean): string {
  const tree = tools.parse(text).stmts?.[0]?.stmt
  return tree ? rewritten(tree, text, tools, change) : text
}

function rewritten(tree: Node, text: string, tools: Reading['tools'], change: (node: object) => boolean): string {
  let isChanged = false
  walk(tree, node => {
    if (change(node)) isChanged = true
  })
  return isChanged ? tools.print(tree) : text
}
