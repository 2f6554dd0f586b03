import {groupBy, type ForeignKey, type SchemaModel, type Table} from '@journeywright/schema'
import {displayName, displayTarget} from '../facts/display-name.js'
import {isSingle} from '../facts/is-single.js'
import {code, codeBlock} from '../markdown/code.js'
import {oneLine} from '../markdown/escape-text.js'
import {joinBlocks} from './section.js'

/** Where a page is viewed, Mermaid draws no more than 500 lines and 50,000 characters; people lose the thread long before. */
const most = 60

/** Tables and what connects them, as Mermaid, which repository hosts draw in place: one picture, or one an area. */
export function printDiagram(schema: SchemaModel): string {
  const {tables} = schema
  if (tables.length === 0) return ''
  if (tables.length <= most) return draw(tables, schema)
  const areas = [...groupBy(tables, ({area}) => area)].flatMap(([area, own]) => printArea(area, own, schema))
  return joinBlocks(areas)
}

function printArea(area: string, tables: readonly Table[], schema: SchemaModel): readonly string[] {
  const title = area === '' ? '#### Tables' : `#### Area ${code(area)}`
  const count = Math.ceil(tables.length / most)
  return Array.from({length: count}, (_, at) => {
    const part = count === 1 ? '' : `, ${at + 1} of ${count}`
    return joinBlocks([`${title}${part}`, draw(tables.slice(at * most, (at + 1) * most), schema)])
  })
}

/** With the tables of elsewhere that these refer to. */
function draw(tables: readonly Table[], schema: SchemaModel): string {
  const lines = tables.flatMap(table => [
    quote(displayName(table)),
    ...table.foreignKeys.map(key => printRelationship(key, table, schema)),
  ])
  return codeBlock('mermaid', ['erDiagram', ...lines.map(line => `  ${line}`)].join('\n'))
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
