import type {Constraint, Node} from 'libpg-query'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Reading} from '../reading.js'
import {expression} from '../tree/expression.js'
import {namesOf} from '../tree/name-parts.js'
import {deferrableOf} from './deferrable-of.js'
import {indexColumns, namesForIndex} from './index-columns.js'

/** The whole of an exclusion constraint, and what its columns add to its name. */
export function exclusionDefinition(
  constraint: Constraint,
  reading: Reading,
): {readonly definition: string; readonly columns: readonly string[]} {
  const {exclusions = [], access_method: method = 'gist', including, where_clause: where} = constraint
  const pairs = exclusions.flatMap(node => ('List' in node ? [node.List.items ?? []] : []))
  const include = namesOf(including)
  const {deferrable} = deferrableOf(constraint)
  const parts = [
    `EXCLUDE USING ${method} (${pairs.map(pair => printPair(pair, reading)).join(', ')})`,
    include.length > 0 ? `INCLUDE (${include.map(quoteName).join(', ')})` : '',
    where ? `WHERE (${expression(where, reading)})` : '',
    deferrable ? 'DEFERRABLE' : '',
    deferrable === 'initially deferred' ? 'INITIALLY DEFERRED' : '',
  ]
  return {
    definition: parts.filter(part => part !== '').join(' '),
    columns: [...namesForIndex(pairs.flatMap(([element]) => (element ? [element] : []))), ...include],
  }
}

/** `room WITH =` */
function printPair([element, operator]: readonly Node[], reading: Reading): string {
  const [column] = indexColumns(element ? [element] : [], reading)
  const parts = operator && 'List' in operator ? namesOf(operator.List.items) : []
  const symbol =
    parts.length > 1
      ? `OPERATOR(${parts.map((part, at) => (at === 0 ? quoteName(part) : part)).join('.')})`
      : parts.join('')
  const name = column?.name ?? ''
  const words = [
    name.startsWith('(') ? name : quoteName(name),
    column?.collation === undefined ? '' : `COLLATE ${column.collation}`,
    column?.opclass ?? '',
    column?.order === 'desc' ? 'DESC' : '',
    column?.nulls === undefined ? '' : `NULLS ${column.nulls.toUpperCase()}`,
    `WITH ${symbol}`,
  ]
  return words.filter(word => word !== '').join(' ')
}
