import type {SchemaModel} from '@journeywright/schema'
import {svgDrawer} from './svg-drawer.js'

/**
 * The schema as one SVG picture with crow's feet, PK and FK marks; where there are several areas, each has a colour and a box
 * around its tables, unless the picture is much shorter without. Lengths are CSS pixels. Of the layouts that are readable at
 * 1,200 px, the one that is shortest there; of a schema of many tables, fewer are tried. Columns that are no keys are left out
 * only where no picture would be readable with them. `added` are the qualified names of tables that are new.
 */
export async function svgDiagram(schema: SchemaModel, added: readonly string[] = []): Promise<string> {
  const draw = await svgDrawer()
  return draw(schema, added)
}
