import type {Node} from 'libpg-query'
import type {ColumnType} from '../../model.js'
import type {Reading} from '../reading.js'
import {expression} from '../tree/expression.js'

const plain = ['A_Const', 'FuncCall', 'TypeCast', 'SQLValueFunction', 'A_ArrayExpr', 'CoalesceExpr', 'MinMaxExpr']

/**
 * A default, in parentheses where `DEFAULT` would else end before it does; null where it is NULL anyway. PostgreSQL keeps a
 * NULL that must be fitted into a type with a length.
 */
export function defaultText(tree: Node, type: ColumnType, reading: Reading): string | null {
  if ('A_Const' in tree && tree.A_Const.isnull) return hasLength(type) ? 'NULL' : null
  const text = expression(tree, reading)
  return plain.some(kind => kind in tree) ? text : `(${text})`
}

function hasLength(type: ColumnType): boolean {
  const {kind} = type
  return kind === 'varchar' || kind === 'char' || kind === 'numeric' || (kind === 'other' && type.name.includes('('))
}
