import type {A_Const, FuncCall, Node, TypeCast} from 'libpg-query'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'
import {namesOf} from './name-parts.js'

/** Most defaults are a constant, perhaps of a type, or a call without arguments: they are short to print. */
export function plainText(node: Node): string | undefined {
  if ('A_Const' in node) return constantText(node.A_Const)
  if ('TypeCast' in node) return castText(node.TypeCast)
  return 'FuncCall' in node ? callText(node.FuncCall) : undefined
}

function constantText({sval, ival, boolval}: A_Const): string | undefined {
  if (sval) return sval.sval?.includes('\\') ? undefined : quoteText(sval.sval ?? '')
  if (ival) return String(ival.ival ?? 0)
  return boolval ? String(boolval.boolval ?? false) : undefined
}

function castText({arg, typeName = {}}: TypeCast): string | undefined {
  const text = arg && 'A_Const' in arg && arg.A_Const.sval ? constantText(arg.A_Const) : undefined
  const parts = namesOf(typeName.names)
  if (text === undefined || typeName.typmods || parts[0] === 'pg_catalog') return undefined
  return `${text}::${parts.map(quoteName).join('.')}${typeName.arrayBounds ? '[]' : ''}`
}

function callText(call: FuncCall): string | undefined {
  const {funcname, funcformat, location: _, ...rest} = call
  const isPlain = Object.keys(rest).length === 0 && funcformat === 'COERCE_EXPLICIT_CALL'
  return isPlain ? `${namesOf(funcname).map(quoteName).join('.')}()` : undefined
}
