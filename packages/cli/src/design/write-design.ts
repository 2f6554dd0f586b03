import type {Design} from '@journeywright/designer'
import {completeDocument, printSchemaSql, type SchemaModel} from '@journeywright/schema'

type Write = (model: SchemaModel, design: Design) => string | Uint8Array | Promise<string | Uint8Array>

/** What a file of this ending holds of a design. */
const writers: Readonly<Record<string, Write>> = {
  dbml: async model => (await diagrams()).dbmlDiagram(model),
  json: (model, {report}) => `${JSON.stringify(completeDocument(model, report, ''), null, 2)}\n`,
  md: async model => (await diagrams()).markdownDiagram(model),
  mmd: async model => (await diagrams()).mermaidDiagram(model),
  png: async model => (await diagrams()).pngDiagram(model),
  sql: model => printSchemaSql(model),
  svg: async model => (await diagrams()).svgDiagram(model),
  txt: async model => (await import('@journeywright/designer')).printControlled(model),
}

export const endings: readonly string[] = Object.keys(writers)

/** Null for an ending that nothing is written for. */
export function writerFor(file: string): Write | null {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(writers, ending) ? (writers[ending] ?? null) : null
}

/** Graphviz and Mermaid are loaded only when there is something to draw. */
function diagrams() {
  return import('@journeywright/diagrams')
}
