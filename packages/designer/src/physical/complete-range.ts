import {mergeRange} from '../concepts/merge-range.js'
import type {Attribute} from '../concepts/entity.js'
import {quoteColumn} from './quote-column.js'

/** A stated bound with the other end that the column's meaning has: a price of at most 20 is still none below zero. */
export function completeRange(expression: string, {name, type}: Attribute): string {
  const column = quoteColumn(name)
  const ends = [naturalMin(type.kind), naturalMax(type.kind)]
  const [low, high] = [
    ends[0] === null ? null : `${column} >= ${ends[0]}`,
    ends[1] === null ? null : `${column} <= ${ends[1]}`,
  ]
  const merged = [low, high].flatMap(each => (each === null ? [] : (mergeRange(expression, each) ?? [])))
  return merged[0] ?? expression
}

function naturalMin(kind: string): number | null {
  return /^(?:money|count|measure|percent)$/.test(kind) ? 0 : kind === 'quantity' ? 1 : null
}

function naturalMax(kind: string): number | null {
  return kind === 'percent' ? 100 : null
}
