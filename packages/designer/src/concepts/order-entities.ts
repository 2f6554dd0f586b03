import {compareText} from '@journeywright/problems'
import {groupBy} from '@journeywright/schema'
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
  const left = new Set(nodes)
  const sorted: string[] = []
  const apart = edges.filter(([from, to]) => from !== to)
  const users = groupBy(apart, ([, to]) => to)
  const uses = (node: string) => users.get(node)?.length ?? 0
  const needs = groupBy(
    apart.filter(([, to]) => left.has(to)),
    ([from]) => from,
  )
  const open = new Map(nodes.map(node => [node, needs.get(node)?.length ?? 0]))
  const isBefore = (node: string, other: string) =>
    ((open.get(node) ?? 0) - (open.get(other) ?? 0) || uses(other) - uses(node)) < 0
  while (left.size > 0) {
    const next = [...left].reduce((best, node) => (isBefore(node, best) ? node : best))
    left.delete(next)
    sorted.push(next)
    for (const [from] of users.get(next) ?? []) open.set(from, (open.get(from) ?? 0) - 1)
  }
  return sorted
}
