import {compareText} from '@journeywright/problems'
import type {Entity} from './entity.js'

/** Areas that others refer to come first, entities of an area stay together and keep their order. */
export function orderEntities(entities: readonly Entity[]): readonly Entity[] {
  const areaOf = new Map(entities.map(({name, area}) => [name, area]))
  const needs = new Map<string, Set<string>>()
  for (const {area} of entities) needs.set(area, needs.get(area) ?? new Set())
  for (const {area, links} of entities) {
    for (const target of links.flatMap(({to}) => to)) {
      const other = areaOf.get(target)
      if (other !== undefined && other !== area) needs.get(area)?.add(other)
    }
  }
  const order: string[] = []
  while (needs.size > 0) {
    const left = [...needs.keys()].sort(compareText)
    const open = (area: string) => [...(needs.get(area) ?? [])].filter(other => needs.has(other)).length
    const next = left.reduce((best, area) => (open(area) < open(best) ? area : best))
    order.push(next)
    needs.delete(next)
  }
  return order.flatMap(area => entities.filter(entity => entity.area === area))
}
