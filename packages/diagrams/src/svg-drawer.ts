import {compareText} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {areaPrefix, dotGraph, markColor, type DotLayout} from './dot-graph.js'
import {escapeXml} from './escape-xml.js'
import {linksOf, sortedTables} from './link.js'

/** Text of 11.5 px is still above 7 px when a picture of this width is shown at 1,200 px. */
const readableWidth = 1850

/** Where Helvetica is missing, text is set in a font that is up to 13 % wider; so it is laid out larger than drawn. */
const drawnAt = 11.5 / 13
const fonts = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"

/** Tried in this order. A hub with many tables around it needs them in several ranks, or the picture is one long column. */
const layouts: readonly Omit<DotLayout, 'grouped'>[] = [
  {direction: 'LR', columns: 'all', spread: 1},
  {direction: 'LR', columns: 'all', spread: 3},
  {direction: 'LR', columns: 'all', spread: 6},
  {direction: 'TB', columns: 'all', spread: 3},
  {direction: 'LR', columns: 'keys', spread: 1},
  {direction: 'TB', columns: 'keys', spread: 3},
]

/** So many tables are laid out, in all layouts together, since laying out a thousand takes a second or more. */
const patience = 600

/** A picture of this height needs little scrolling: no other layout is tried. */
const shortEnough = 900

/** Boxes around areas keep tables from filling a page; they are given up for a picture of so much less height. */
const muchShorter = 0.6

/**
 * What draws as `svgDiagram` does, once it is loaded: for whoever can't wait in the middle of writing, such as an output
 * strategy.
 */
export async function svgDrawer(): Promise<(schema: SchemaModel, added?: readonly string[]) => string> {
  const {Graphviz} = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  return (schema, added = []) => {
    const draw = (layout: DotLayout): Picture => {
      const dot = dotGraph(schema, layout, added)
      return measure(graphviz.dot(layout.spread === 1 ? dot : graphviz.unflatten(dot, layout.spread, true), 'svg'))
    }
    return describe(choosePicture(schema, draw).svg, schema)
  }
}

function choosePicture({tables}: SchemaModel, draw: (layout: DotLayout) => Picture): Picture {
  const patient = Math.max(1, Math.floor(patience / tables.length))
  const isGrouped = new Set(tables.map(({area}) => area)).size > 1
  const first = bestOf(layouts.slice(0, patient), layout => draw({...layout, grouped: isGrouped}))
  const rest = layouts.slice(0, Math.max(0, patient - layouts.length))
  if (!isGrouped || isShort(first) || rest.length === 0) return first
  const plain = bestOf(rest, layout => draw({...layout, grouped: false}))
  const isWorthIt = isBetter(plain, first) && plain.height < first.height * muchShorter
  return isWorthIt ? plain : first
}

type Layouts = typeof layouts

function bestOf(all: Layouts, draw: (layout: Layouts[number]) => Picture): Picture {
  let best: Picture | undefined
  for (const layout of all) {
    if (best && best.width <= readableWidth && (layout.columns === 'keys' || isShort(best))) break
    const picture = draw(layout)
    if (!best || isBetter(picture, best)) best = picture
  }
  if (!best) throw new Error('Internal error: no layout was tried')
  return best
}

function isShort({width, height}: Picture): boolean {
  return width <= readableWidth && height <= shortEnough
}

interface Picture {
  readonly svg: string
  readonly width: number
  /** When it is shown at most 1,200 px wide. */
  readonly height: number
}

function measure(svg: string): Picture {
  const [, width = Number.POSITIVE_INFINITY, height = 0] = (
    /<svg width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg) ?? []
  ).map(Number)
  return {svg, width, height: height * Math.min(1, 1200 / width)}
}

/** What can't be read must first become narrower. */
function isBetter(one: Picture, other: Picture): boolean {
  if (one.width > readableWidth || other.width > readableWidth) return one.width < other.width
  return one.height < other.height
}

/** Drops the prologue and Graphviz's comments, and tells screen readers what they can't see. */
function describe(svg: string, schema: SchemaModel): string {
  const label = `Entity-relationship diagram of ${schema.name}: ${schema.tables.length} tables`
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/font-family="[^"]*"/g, `font-family="${fonts}"`)
    .replace(/font-size="([\d.]+)"/g, (_, size: string) => `font-size="${Number((Number(size) * drawnAt).toFixed(2))}"`)
    .replaceAll(`<title>${areaPrefix}`, '<title>')
    .replaceAll(`fill="${markColor}"`, `font-weight="bold" fill="${markColor}"`)
    .replace(/<svg width="([\d.]+)pt" height="([\d.]+)pt"/, '<svg role="img" width="$1" height="$2"')
    .replace(/>/, `>\n<title>${escapeXml(label)}</title>\n<desc>${escapeXml(description(schema))}</desc>`)
    .trimEnd()
    .concat('\n')
}

/** What the picture shows, for those who don't see it: each area with its tables, and what refers to what. */
function description(schema: SchemaModel): string {
  const tables = sortedTables(schema)
  const areas = [...new Set(tables.map(({area}) => area))].sort(compareText).map(area => {
    const names = tables.filter(table => table.area === area).map(({name}) => name)
    return `${area || 'Tables'}: ${names.join(', ')}.`
  })
  const references = linksOf(schema).map(({child, parent}) => `${child.name} refers to ${parent.name}.`)
  return [...areas, ...new Set(references)].join(' ')
}
