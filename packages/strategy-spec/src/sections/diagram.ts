import type {ForeignKey, SchemaModel, Table} from '@journeywright/schema'
import {isSingle} from '../facts/is-single.js'
import {displayName, displayTarget} from '../facts/display-name.js'
import {codeBlock} from '../markdown/code.js'
import {oneLine} from '../markdown/escape-text.js'

/** Tables and what connects them, as Mermaid, which repository hosts draw in place. */
export function printDiagram(schema: SchemaModel): string {
  const lines = schema.tables.flatMap(table => {
    const keys = table.foreignKeys.map(key => printRelationship(key, table, schema))
    return [quote(displayName(table)), ...keys]
  })
  return lines.length === 0 ? '' : codeBlock('mermaid', ['erDiagram', ...lines.map(line => `  ${line}`)].join('\n'))
}

function printRelationship(key: ForeignKey, table: Table, schema: SchemaModel): string {
  const isOptional = table.columns.some(({name, nullable}) => nullable && key.columns.includes(name))
  const marks = `${isOptional ? '|o' : '||'}--${isSingle(table, key) ? 'o|' : 'o{'}`
  const target = quote(displayTarget(schema, key, table))
  return `${target} ${marks} ${quote(displayName(table))} : ${quote(key.columns.join(', '))}`
}

/** Mermaid has no escapes inside quotes. */
function quote(text: string): string {
  return `"${oneLine(text).replaceAll(/["\\%]/g, '_')}"`
}
