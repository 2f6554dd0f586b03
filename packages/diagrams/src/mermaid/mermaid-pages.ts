import type {SchemaModel} from '@journeywright/schema'
import type {Area} from '../areas/area.js'
import {areasOf} from '../areas/areas-of.js'
import {splitArea} from '../areas/split-area.js'
import {uniqueNames} from '../areas/unique-names.js'
import {linksOf, sortedTables, type Link} from '../link.js'
import {areaDiagram} from './area-diagram.js'
import {mermaidDiagram} from './mermaid-diagram.js'
import {overviewDiagram} from './overview-diagram.js'

export interface MermaidPage {
  /** The name of the schema, or of an area. */
  readonly title: string
  readonly text: string
}

/** Mermaid takes 50,000 characters, unless its host says otherwise, and GitHub doesn't. A little is left for names. */
const mostCharacters = 45_000

/** Mermaid's own limit. */
const mostReferences = 500

/** More tables in one diagram can be drawn, but not read. */
const mostTables = 60

/**
 * The schema as Mermaid diagrams that GitHub draws: one if it's small, else an overview of its areas and then a diagram of
 * each. Tables of other areas that an area refers to are shown in it with their keys.
 */
export function mermaidPages(schema: SchemaModel, added: readonly string[] = []): readonly MermaidPage[] {
  const links = linksOf(schema)
  const whole = mermaidDiagram(schema, added)
  if (sortedTables(schema).length <= mostTables && fits(whole, links)) return [{title: schema.name, text: whole}]
  const areas = uniqueNames(areasOf(schema).flatMap(area => fitting(area, links)))
  const pages = areas.map(area => ({title: area.name, text: areaDiagram(area, links, areas, added)}))
  const title = `${schema.name}: overview`
  return [{title, text: overviewDiagram(title, areas, links)}, ...pages]
}

function fitting(area: Area, links: readonly Link[]): readonly Area[] {
  const own = links.filter(({child}) => area.tables.includes(child))
  if (area.tables.length === 1 || fits(areaDiagram(area, links, [area], []), own)) return [area]
  return splitArea(area, Math.ceil(area.tables.length / 2)).flatMap(part => fitting(part, links))
}

function fits(text: string, links: readonly Link[]): boolean {
  return text.length <= mostCharacters && links.length <= mostReferences
}
