import {findPlace, type TablePlace} from './plan-paths.js'

/**
 * The tables to read first: those that most other tables refer to, at most a third of all and at most ten; the first
 * table where none refers to another.
 */
export function findKeyTables(places: readonly TablePlace[]): readonly string[] {
  const counted = places.map(place => ({place, count: countReferrers(place, places)}))
  const most = Math.min(10, Math.ceil(places.length / 3))
  const best = counted
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count || places.indexOf(a.place) - places.indexOf(b.place))
    .slice(0, most)
    .map(({place}) => place)
  return places.filter((place, index) => best.includes(place) || (best.length === 0 && index === 0)).map(({key}) => key)
}

function countReferrers(place: TablePlace, places: readonly TablePlace[]): number {
  return places.filter(
    other =>
      other !== place &&
      other.table.foreignKeys.some(key => findPlace(places, key.references.table, other.table.namespace) === place),
  ).length
}
