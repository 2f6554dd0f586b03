import type {IndexElem, Node} from 'libpg-query'
import type {IndexColumn} from '../../model.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Reading} from '../reading.js'
import {storageTexts} from '../tree/definition-elements.js'
import {expression} from '../tree/expression.js'
import {namesOf} from '../tree/name-parts.js'
import {collationOf} from './collation-of.js'

export function indexColumns(nodes: readonly Node[] | undefined, reading: Reading): readonly IndexColumn[] {
  return (nodes ?? []).flatMap(node => ('IndexElem' in node ? [indexColumn(node.IndexElem, reading)] : []))
}

function indexColumn(element: IndexElem, reading: Reading): IndexColumn {
  const {name, expr, opclass, opclassopts, collation, ordering, nulls_ordering: nulls} = element
  const order = ordering === 'SORTBY_DESC' ? 'desc' : 'asc'
  const isFirst = nulls === 'SORTBY_NULLS_FIRST'
  const isUsual = nulls === undefined || nulls === 'SORTBY_NULLS_DEFAULT' || isFirst === (order === 'desc')
  return {
    name: expr ? `(${expression(expr, reading)})` : (name ?? ''),
    order,
    ...(isUsual ? {} : {nulls: isFirst ? 'first' : 'last'}),
    ...(opclass ? {opclass: operatorClass(namesOf(opclass), storageTexts(opclassopts))} : {}),
    ...(collation ? {collation: collationOf({collname: collation})} : {}),
  }
}

function operatorClass(parts: readonly string[], parameters: readonly string[]): string {
  const own = parts[0] === 'pg_catalog' ? parts.slice(1) : parts
  const name = own.map(quoteName).join('.')
  return parameters.length === 0 ? name : `${name} (${parameters.join(', ')})`
}

/** What each column adds to the name of an index that has none: an expression that calls a function, the function. */
export function namesForIndex(nodes: readonly Node[] | undefined): readonly string[] {
  const chosen: string[] = []
  for (const node of nodes ?? []) {
    if (!('IndexElem' in node)) continue
    const base = node.IndexElem.name ?? nameOfExpression(node.IndexElem.expr) ?? 'expr'
    let name = base
    for (let number = 1; chosen.includes(name); number++) name = `${base}${number}`
    chosen.push(name)
  }
  return chosen
}

/** As `SELECT` would call a column of that expression. */
function nameOfExpression(node: Node | undefined): string | undefined {
  if (node === undefined) return undefined
  if ('FuncCall' in node) return namesOf(node.FuncCall.funcname).at(-1)
  if ('ColumnRef' in node) return namesOf(node.ColumnRef.fields).at(-1)
  if ('CollateClause' in node) return nameOfExpression(node.CollateClause.arg)
  if ('TypeCast' in node) {
    const {arg, typeName} = node.TypeCast
    return nameOfExpression(arg) ?? namesOf(typeName?.names).at(-1)
  }
  if ('A_Indirection' in node) {
    return namesOf(node.A_Indirection.indirection).at(-1) ?? nameOfExpression(node.A_Indirection.arg)
  }
  if ('CoalesceExpr' in node) return 'coalesce'
  if ('MinMaxExpr' in node) return node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest'
  if ('CaseExpr' in node) return nameOfExpression(node.CaseExpr.defresult) ?? 'case'
  if ('RowExpr' in node) return 'row'
  return 'A_ArrayExpr' in node ? 'array' : undefined
}
