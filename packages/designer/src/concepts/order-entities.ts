import {compareText} from '@journeywright/problems'
import type {Entity} from './entity.js'

/** What others refer to comes first, area by area and within each; ties go to what is referred to more, then to the order given. */
export function orderEntities(entities: readonly Entity[]): readonly Entity[] {
  const areaOf = new Map(entities.map(({name, area}) => [name, area]))
  const edges = entities.flatMap(({area, links}) =>
    links.flatMap(({to}) => to.map(name => [area, areaOf.get(name) ?? area] as const)),
  )
  const areas = [...new Set(entities.map(({area}) => area))].toSorted(compareText)
  return sortByNeed(areas, edges).flatMap(area => {
    const own = entities.filter(entity => entity.area === area)
    const inner = own.flatMap(({name, links}) => links.flatMap(({to}) => to.map(target => [name, target] as const)))
    const names = sortByNeed(
      own.map(({name}) => name),
      inner,
    )
    return names.flatMap(name => own.filter(entity => entity.name === name))
  })
}

/** Edges go from what refers to what is referred to. A cycle is broken at the node with the fewest open references. */
function sortByNeed(nodes: readonly string[], edges: readonly (readonly [string, string])[]): readonly string[] {
  const left = [...nodes]
  const sorted: string[] = []
  const uses = (node: string) => edges.filter(([from, to]) => to === node && from !== node).length
  const open = (node: string) => edges.filter(([from, to]) => from === node && to !== node && left.includes(to)).length
  while (left.length > 0) {
    const next = left.reduce((best, node) => {
      const difference = open(node) - open(best) || uses(best) - uses(node)
      return difference < 0 ? node : best
    })
    left.splice(left.indexOf(next), 1)
    sorted.push(next)
  }
  return sorted
}
