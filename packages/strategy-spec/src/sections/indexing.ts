import {
  printIndex,
  type AccessPattern,
  type Index,
  type IndexColumn,
  type SchemaModel,
  type StrategyInput,
  type Table,
} from '@journeywright/schema'
import {displayName} from '../facts/display-name.js'
import {findTableNamed} from '../facts/find-table-named.js'
import {coveredKeys, servedBy} from '../facts/served-by.js'
import {code, codeBlock, codes} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {bullets, under} from './section.js'

/** Each index with what it is for, and each expected query with what serves it. */
export function indexing({schema}: StrategyInput): string {
  const {tables, accessPatterns} = schema
  const statements = tables.flatMap(table => table.indexes.map(index => printIndex(table, index)))
  const items = tables.flatMap(table => table.indexes.map(index => justify(index, table, accessPatterns)))
  return under('## Indexing Strategy', [
    statements.length === 0 ? '' : codeBlock('sql', statements.join('\n')),
    under('### Index Justification', [bullets(items)]),
    under('### Query Patterns', [patternRows(schema)]),
  ])
}

function justify(index: Index, table: Table, patterns: readonly AccessPattern[]): string {
  const keys = coveredKeys(table, index.name).map(key => `the rows that refer by ${code(key.name)}`)
  const queries = patterns
    .filter(pattern => pattern.table === table.name && servedBy(table, pattern).includes(index.name))
    .map(({id}) => `the query ${code(id)}`)
  const finds = [...keys, ...queries]
  return [
    `**${code(index.name)}** on ${code(displayName(table))} (${describeColumns(index)}).`,
    escapeText(index.reason),
    ...(index.unique ? ['Also keeps rows apart.'] : []),
    ...(index.where === null ? [] : [`Holds only rows where ${code(index.where)}.`]),
    ...(index.include.length === 0 ? [] : [`Carries ${codes(index.include)}, so that the table need not be read.`]),
    ...(finds.length > 0 ? [`Finds ${finds.join(', ')}.`] : []),
  ]
    .filter(sentence => sentence !== '')
    .join(' ')
}

function describeColumns({columns, method}: Index): string {
  return method === 'btree' ? describeOrder(columns) : `${describeOrder(columns)}, ${method}`
}

function patternRows(schema: SchemaModel): string {
  const rows = schema.accessPatterns.map(pattern => {
    const table = findTableNamed(schema, pattern.table, 'public')
    const serving = table ? servedBy(table, pattern) : []
    return [
      `${code(pattern.id)} ${escapeText(pattern.description)}`,
      code(table ? displayName(table) : pattern.table),
      codes(pattern.equals),
      describeOrder(pattern.sortsBy),
      serving.length > 0 ? codes(serving) : 'none: reads the whole table',
    ]
  })
  return rows.length === 0 ? '' : printRows(['Query', 'Table', 'Compares', 'Sorts by', 'Served by'], rows)
}

function describeOrder(columns: readonly IndexColumn[]): string {
  return columns.map(({name, order}) => `${code(name)}${order === 'desc' ? ' descending' : ''}`).join(', ')
}
