import {compareText} from '@journeywright/problems'
import type {Table} from '@journeywright/schema'
import type {Area} from '../areas/area.js'
import type {Link} from '../link.js'
import {diagramHead} from './diagram-head.js'
import {entityWord, oneLine, safeWord} from './words.js'

/** So many tables of an area are named: those that are referred to most. */
const named = 8

/** Mermaid's own limit. */
const mostReferences = 500

/** Areas as entities with their most important tables, and how often tables of one refer to those of another. */
export function overviewDiagram(title: string, areas: readonly Area[], links: readonly Link[]): string {
  const entities = areas.flatMap(area => [
    `  ${entityWord(oneLine(area.name))}["${oneLine(area.name)} (${area.tables.length} tables)"] {`,
    ...importantOf(area, links).map(({name}) => `    table ${safeWord(name)}`),
    '  }',
  ])
  return [...diagramHead(title), ...entities, ...referencesOf(areas, links), ''].join('\n')
}

function importantOf({tables}: Area, links: readonly Link[]): readonly Table[] {
  const references = new Map<Table, number>()
  for (const {parent} of links) references.set(parent, (references.get(parent) ?? 0) + 1)
  const important = [...tables].sort((a, b) => (references.get(b) ?? 0) - (references.get(a) ?? 0))
  return important.slice(0, named).sort((a, b) => compareText(a.name, b.name))
}

function referencesOf(areas: readonly Area[], links: readonly Link[]): readonly string[] {
  const home = new Map(areas.flatMap(({name, tables}) => tables.map(table => [table, name])))
  const counts = new Map<string, number>()
  for (const {parent, child} of links) {
    const ends = [home.get(parent) ?? '', home.get(child) ?? ''].map(name => entityWord(oneLine(name)))
    if (ends[0] !== ends[1]) counts.set(ends.join(' ||--o{ '), (counts.get(ends.join(' ||--o{ ')) ?? 0) + 1)
  }
  const most = [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b)).slice(0, mostReferences)
  return most.map(([ends, count]) => `  ${ends} : "${count === 1 ? '1 reference' : `${count} references`}"`)
}
