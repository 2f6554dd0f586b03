import type {Node, PartitionBoundSpec} from 'libpg-query'
import type {Reading} from '../reading.js'
import {expression} from '../tree/expression.js'
import {namesOf} from '../tree/name-parts.js'

/** `FOR VALUES …` or `DEFAULT`. */
export function partitionBound(bound: PartitionBoundSpec, reading: Reading): string {
  const list = (nodes: readonly Node[] = []) => nodes.map(node => datum(node, reading)).join(', ')
  if (bound.is_default) return 'DEFAULT'
  if (bound.strategy === 'h') {
    return `FOR VALUES WITH (modulus ${bound.modulus ?? 0}, remainder ${bound.remainder ?? 0})`
  }
  if (bound.strategy === 'l') return `FOR VALUES IN (${list(bound.listdatums)})`
  return `FOR VALUES FROM (${list(bound.lowerdatums)}) TO (${list(bound.upperdatums)})`
}

/** `MINVALUE` and `MAXVALUE` look like columns. */
function datum(node: Node, reading: Reading): string {
  const [name = ''] = 'ColumnRef' in node ? namesOf(node.ColumnRef.fields) : []
  return ['minvalue', 'maxvalue'].includes(name) ? name.toUpperCase() : expression(node, reading)
}
