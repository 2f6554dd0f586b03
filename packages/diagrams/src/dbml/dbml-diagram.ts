import type {SchemaModel, Table} from '@journeywright/schema'
import {linksOf, sortedTables} from '../link.js'
import {columnLine} from './column-line.js'
import {indexLine} from './index-line.js'
import {referenceLines} from './reference-lines.js'
import {dbmlExpression, dbmlName, dbmlQualified, dbmlText} from './words.js'

/**
 * The schema as DBML. It holds tables, columns, keys, indexes, checks, enums and references; areas are its table groups.
 * Policies, triggers, functions, views and exclusion constraints have no place in it, nor have tables without columns.
 */
export function dbmlDiagram(schema: SchemaModel): string {
  const tables = sortedTables(schema).filter(({columns}) => columns.length > 0)
  const project = block(`Project ${dbmlName(schema.name)}`, ["database_type: 'PostgreSQL'"])
  const enums = schema.enums
    .filter(({values}) => values.length > 0)
    .map(each => block(`Enum ${dbmlQualified(each)}`, each.values.map(dbmlName)))
  const references = referenceLines(linksOf({tables})).map(line => `${line}\n`)
  const parts = [project, ...enums, ...tables.map(table => tableBlock(table, schema)), references.join('')]
  return [...parts, ...groupsOf(tables)].filter(Boolean).join('\n')
}

function tableBlock(table: Table, schema: SchemaModel): string {
  const {checks, comment} = table
  const keys = keyLines(table)
  const indexes = [...keys, ...table.indexes.map(index => indexLine(table, index))]
  return block(`Table ${dbmlQualified(table)}`, [
    ...table.columns.map(column => columnLine(table, column, schema)),
    ...inner('indexes', indexes),
    ...inner(
      'checks',
      checks.map(({name, expression}) => `${dbmlExpression(expression)} [name: ${dbmlText(name)}]`),
    ),
    ...(comment ? [`Note: ${dbmlText(comment)}`] : []),
  ])
}

/** Those of one column are settings of the column. */
function keyLines({primaryKey, uniques}: Table): readonly string[] {
  const list = (columns: readonly string[]) => `(${columns.map(dbmlName).join(', ')})`
  const primary = primaryKey && primaryKey.columns.length > 1 ? [primaryKey] : []
  return [
    ...primary.map(({name, columns}) => `${list(columns)} [pk, name: ${dbmlText(name)}]`),
    ...uniques
      .filter(({columns}) => columns.length > 1)
      .map(({name, columns}) => `${list(columns)} [unique, name: ${dbmlText(name)}]`),
  ]
}

function groupsOf(tables: readonly Table[]): readonly string[] {
  const areas = [...new Set(tables.map(({area}) => area))].filter(Boolean).sort()
  return areas.map(area =>
    block(`TableGroup ${dbmlName(area)}`, tables.filter(table => table.area === area).map(dbmlQualified)),
  )
}

function inner(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${head} {`, ...lines.map(line => `  ${line}`), '}']
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map(line => (line ? `  ${line}` : '')), '}', ''].join('\n')
}
