import type {TablePhases} from '../phases/phases-of-tables.js'
import type {TablePlace} from './plan-paths.js'

/** Tables of the first phase first, those without a phase last; else in the given order. */
export function inPhaseOrder(places: readonly TablePlace[], byTable: TablePhases): readonly TablePlace[] {
  const rank = ({key}: TablePlace) => byTable.get(key)?.order ?? byTable.size
  return places.toSorted((a, b) => rank(a) - rank(b))
}
