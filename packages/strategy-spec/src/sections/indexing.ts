import {
  groupBy,
  printIndex,
  type AccessPattern,
  type Index,
  type IndexColumn,
  type SchemaModel,
  type StrategyInput,
  type Table,
} from '@journeywright/schema'
import {joinAnd} from '../facts/count-of.js'
import {displayName} from '../facts/display-name.js'
import {findTableNamed} from '../facts/find-table-named.js'
import {coveredKeys, servedBy} from '../facts/served-by.js'
import {code, codeBlock, codes} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {askedFor} from './asked-for.js'
import {bullets, under} from './section.js'

/** Each index with what it is for, each expected query with what serves it, and how fast somebody wants it. */
export function indexing(input: StrategyInput): string {
  const {schema} = input
  const {tables} = schema
  const patterns = groupBy(schema.accessPatterns, ({table}) => table)
  const statements = tables.flatMap(table => table.indexes.map(index => printIndex(table, index)))
  const items = tables.flatMap(table =>
    table.indexes.map(index => justify(index, table, patterns.get(table.name) ?? [])),
  )
  return under('## Indexing Strategy', [
    statements.length === 0 ? '' : codeBlock('sql', statements.join('\n')),
    under('### Index Justification', [bullets(items)]),
    under('### Query Patterns', [patternRows(schema)]),
    under('### Performance Targets', [askedFor(input, 'performance')]),
  ])
}

function justify(index: Index, table: Table, patterns: readonly AccessPattern[]): string {
  const keys = coveredKeys(table, index.name).map(({name}) => code(name))
  const queries = patterns
    .filter(pattern => servedBy(table, pattern).includes(index.name))
    .filter(({description}) => description === '' || !index.reason.includes(description))
    .map(({id}) => code(id))
  const serves = [...keys, ...queries]
  return [
    `**${code(index.name)}** on ${code(displayName(table))} (${describeColumns(index)}).`,
    escapeText(index.reason),
    ...(index.unique && index.reason === '' ? ['Keeps rows apart.'] : []),
    ...(index.where === null || index.reason.includes(index.where)
      ? []
      : [`Holds only rows where ${code(index.where)}.`]),
    ...(index.include.length === 0 ? [] : [`Carries ${codes(index.include)}, so that the table need not be read.`]),
    ...(serves.length > 0 ? [`Serves ${joinAnd(serves)}.`] : []),
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
      namePattern(pattern),
      code(table ? displayName(table) : pattern.table),
      codes(pattern.equals),
      describeOrder(pattern.sortsBy),
      serving.length > 0 ? codes(serving) : 'none: reads the whole table',
    ]
  })
  return rows.length === 0 ? '' : printRows(['Query', 'Table', 'Compares', 'Sorts by', 'Served by'], rows)
}

/** An id that is only the description with hyphens says nothing more. */
function namePattern({id, description}: AccessPattern): string {
  const hyphenated = description
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
  return hyphenated === id ? escapeText(description) : `${code(id)} ${escapeText(description)}`
}

function describeOrder(columns: readonly IndexColumn[]): string {
  return columns.map(({name, order}) => `${code(name)}${order === 'desc' ? ' descending' : ''}`).join(', ')
}
