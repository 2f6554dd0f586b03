import type {Connections} from './connect-tables.js'
import type {TablePlace} from './plan-paths.js'

/**
 * The tables to read first: those that most other tables refer to, at most a third of all and at most ten; the first
 * table where none refers to another.
 */
export function findKeyTables(places: readonly TablePlace[], {to}: Connections): readonly string[] {
  const counted = places.map(place => {
    const others = (to.get(place.table) ?? []).filter(({from}) => from !== place)
    return {place, count: new Set(others.map(({from}) => from)).size}
  })
  const best = counted
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, Math.min(10, Math.ceil(places.length / 3)))
    .map(({place}) => place)
  return places.filter((place, index) => best.includes(place) || (best.length === 0 && index === 0)).map(({key}) => key)
}
