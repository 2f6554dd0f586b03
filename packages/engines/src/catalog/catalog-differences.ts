import type {Catalog} from './catalog.js'
import {explainDifferences} from './explain-differences.js'

/** One line a difference, such as `index public.idx_orders_user_id is missing`; empty when both say the same. */
export function catalogDifferences(expected: Catalog, actual: Catalog): readonly string[] {
  return [...explainDifferences(expected, actual)].map(([id, {text}]) => `${id} ${text}`)
}
