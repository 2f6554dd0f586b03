import type {SchemaModel} from '@journeywright/schema'
import {linksOf, sortedTables} from '../link.js'
import {diagramHead} from './diagram-head.js'
import {linkLine} from './link-line.js'
import {tableLines} from './table-lines.js'

/**
 * The whole schema as one Mermaid `erDiagram`: tables by name, then relationships, parent first, labelled with the columns
 * of the foreign key. Mermaid's grammar has no comma in a type and no quote in a text: `numeric(12,2)` reads
 * `numeric(12-2)`, and a double quote becomes a single one. `added` are the qualified names of tables that are new.
 */
export function mermaidDiagram(schema: SchemaModel, added: readonly string[] = []): string {
  const tables = sortedTables(schema).flatMap(table =>
    tableLines(table, table.columns, added.includes(`${table.namespace}.${table.name}`) ? 'new' : ''),
  )
  return [...diagramHead(schema.name), ...tables, ...linksOf(schema).map(linkLine), ''].join('\n')
}
