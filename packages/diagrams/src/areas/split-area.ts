import {compareText} from '@journeywright/problems'
import type {Table} from '@journeywright/schema'
import {linksOf, type Link} from '../link.js'
import type {Area} from './area.js'

/** Parts of fewer tables are put together. */
const few = 3

/**
 * The area in parts of at most so many tables. Tables that refer to each other stay together, those that refer to little
 * else first; a part has the name of the table in it that most others refer to.
 */
export function splitArea(area: Area, most: number): readonly Area[] {
  if (area.tables.length <= most) return [area]
  const links = linksOf(area).filter(({child, parent}) => child !== parent)
  const groups = join(area.tables, links, most)
  const named = groups
    .filter(group => group.length >= few)
    .map(group => ({name: `${area.name}: ${hubOf(group, links)}`, tables: group}))
  const rest = groups.filter(group => group.length < few).flat()
  const parts = Math.ceil(rest.length / most)
  const others = Array.from({length: parts}, (_, index) => ({
    name: `${area.name}: others${parts > 1 ? ` ${index + 1}` : ''}`,
    tables: rest.slice(index * most, (index + 1) * most),
  }))
  return [...named.sort((a, b) => compareText(a.name, b.name)), ...others]
}

function join(tables: readonly Table[], links: readonly Link[], most: number): readonly (readonly Table[])[] {
  const groups = new Map<Table, readonly Table[]>(tables.map(table => [table, [table]]))
  const degrees = degreesOf(links)
  const weight = ({child, parent}: Link) => (degrees.get(child) ?? 0) + (degrees.get(parent) ?? 0)
  for (const {child, parent} of [...links].sort((a, b) => weight(a) - weight(b))) {
    const [one = [], other = []] = [groups.get(child), groups.get(parent)]
    if (one === other || one.length + other.length > most) continue
    const both = [...one, ...other]
    for (const table of both) groups.set(table, both)
  }
  return [...new Set(groups.values())]
}

function degreesOf(links: readonly Link[]): ReadonlyMap<Table, number> {
  const degrees = new Map<Table, number>()
  for (const table of links.flatMap(({child, parent}) => [child, parent]))
    degrees.set(table, (degrees.get(table) ?? 0) + 1)
  return degrees
}

function hubOf(group: readonly Table[], links: readonly Link[]): string {
  const degrees = degreesOf(links.filter(({parent, child}) => group.includes(parent) && group.includes(child)))
  const [hub] = [...group].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || compareText(a.name, b.name))
  return hub?.name ?? ''
}
