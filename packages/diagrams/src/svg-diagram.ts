import type {SchemaModel} from '@journeywright/schema'
import {dotGraph, type DotLayout} from './dot-graph.js'
import {escapeXml} from './escape-xml.js'

/** Text of 11.5 px is still above 7 px when a picture of this width is shown at 1,200 px. */
const readableWidth = 1850

/** Where Helvetica is missing, text is set in a font that is up to 13 % wider; so it is laid out larger than drawn. */
const drawnAt = 11.5 / 13
const fonts = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"

const layouts: readonly DotLayout[] = [
  {direction: 'LR', columns: 'all'},
  {direction: 'TB', columns: 'all'},
  {direction: 'LR', columns: 'keys'},
  {direction: 'TB', columns: 'keys'},
]

/**
 * The schema as one SVG picture with crow's feet, PK and FK marks, coloured by area. Lengths are CSS pixels. Columns
 * that are no keys are left out only where the picture would not be readable at 1,200 px with them.
 */
export async function svgDiagram(schema: SchemaModel): Promise<string> {
  const {Graphviz} = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  let best: {readonly svg: string; readonly width: number} | undefined
  for (const layout of layouts) {
    const svg = graphviz.dot(dotGraph(schema, layout), 'svg')
    const width = widthOf(svg)
    if (!best || width < best.width) best = {svg, width}
    if (best.width <= readableWidth) break
  }
  if (!best) throw new Error('Internal error: no layout was tried')
  return describe(best.svg, schema)
}

function widthOf(svg: string): number {
  return Number(/<svg width="([\d.]+)/.exec(svg)?.[1] ?? Number.POSITIVE_INFINITY)
}

/** Drops the prologue and Graphviz's comments, and tells screen readers what they can't see. */
function describe(svg: string, schema: SchemaModel): string {
  const label = `Entity-relationship diagram of ${schema.name}: ${schema.tables.length} tables`
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/font-family="[^"]*"/g, `font-family="${fonts}"`)
    .replace(/font-size="([\d.]+)"/g, (_, size: string) => `font-size="${Number((Number(size) * drawnAt).toFixed(2))}"`)
    .replace(/<svg width="([\d.]+)pt" height="([\d.]+)pt"/, '<svg role="img" width="$1" height="$2"')
    .replace(/>/, `>\n<title>${escapeXml(label)}</title>`)
    .trimEnd()
    .concat('\n')
}
