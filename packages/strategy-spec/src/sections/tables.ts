import {
  printTable,
  printType,
  quoteName,
  type Column,
  type SchemaModel,
  type StrategyInput,
  type Table,
} from '@journeywright/schema'
import {describeSource} from '../facts/describe-source.js'
import {displayName} from '../facts/display-name.js'
import {printKeepBlock} from '../keep/keep-block.js'
import {code, codeBlock, codes} from '../markdown/code.js'
import {escapeText, oneLine} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {businessRules} from './business-rules.js'
import {joinBlocks, under} from './section.js'

/** Every table: its SQL, what each column means, and what must hold. */
export function tables({schema}: StrategyInput): string {
  return under('## Table Specifications', [...schema.tables.map(table => tableSection(table, schema)), enums(schema)])
}

function tableSection(table: Table, schema: SchemaModel): string {
  return joinBlocks([
    `### Table ${code(displayName(table))}`,
    escapeText(table.comment),
    reasons(table),
    place(table),
    codeBlock('sql', annotate(printTable(table, schema), table.columns)),
    under('#### Column Definitions', [columnRows(table)]),
    under('#### Business Rules and Constraints', [businessRules(table)]),
    printKeepBlock(`table-${displayName(table)}`),
  ])
}

/** Why the table is there, at most three reasons. */
function reasons({sources}: Table): string {
  const said = [...new Set(sources.map(describeSource))].slice(0, 3)
  return said.length === 0 ? '' : `In the schema because ${said.join('; ')}.`
}

/** What the statement below doesn't say, because another one does. */
function place({partitionOf, inherits = []}: Table): string {
  if (partitionOf) {
    const whole = displayName({namespace: partitionOf.namespace, name: partitionOf.table})
    return `A partition of ${code(whole)}: ${code(partitionOf.bound)}.`
  }
  return inherits.length === 0 ? '' : `Inherits from ${inherits.map(name => code(name)).join(', ')}.`
}

const columnLine = /^ {2}("(?:[^"]|"")*"|[^\s"]+) /

/** Each column's line ends with what the column means. */
function annotate(sql: string, columns: readonly Column[]): string {
  const comments = new Map(columns.map(({name, comment}) => [quoteName(name), oneLine(comment)]))
  const lines = sql.split('\n').map(line => {
    const [, name = ''] = columnLine.exec(line) ?? []
    const comment = comments.get(name) ?? ''
    if (comment === '') return line
    comments.delete(name)
    return `${line} -- ${comment}`
  })
  return lines.join('\n')
}

function columnRows({columns}: Table): string {
  const isClassified = columns.some(({classification}) => classification.length > 0)
  const head = ['Column', 'Type', 'Null', 'Default', ...(isClassified ? ['Class'] : []), 'Purpose']
  const rows = columns.map(column => [
    code(column.name),
    code(printType(column.type)),
    column.nullable ? 'yes' : 'no',
    describeDefault(column),
    ...(isClassified ? [column.classification.join(', ')] : []),
    escapeText(column.comment),
  ])
  return rows.length === 0 ? '' : printRows(head, rows)
}

function describeDefault({default: given, identity, generated}: Column): string {
  if (identity !== null) return `identity, ${identity}`
  if (generated !== null) return `generated: ${code(generated)}`
  return given === null ? '' : code(given)
}

function enums({enums: types}: SchemaModel): string {
  if (types.length === 0) return ''
  const rows = types.map(({name, namespace, values, comment}) => [
    code(displayName({name, namespace})),
    codes(values),
    escapeText(comment),
  ])
  return under('### Enumerated Types', [printRows(['Type', 'Values, in their order', 'Purpose'], rows)])
}
