import {printForeignKey, type ForeignKey, type SchemaModel, type StrategyInput, type Table} from '@journeywright/schema'
import {joinAnd} from '../facts/count-of.js'
import {displayName, displayTarget} from '../facts/display-name.js'
import {isSingle} from '../facts/is-single.js'
import {coveredBy} from '../facts/served-by.js'
import {code, codeBlock, codes} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {bullets, joinBlocks, under} from './section.js'

/** Each foreign key as a relationship: how many on each side, and what a delete does. */
export function relationships({schema}: StrategyInput): string {
  const {tables} = schema
  const statements = tables.flatMap(table => table.foreignKeys.map(key => printForeignKey(table, key, schema)))
  const items = tables.flatMap(table => table.foreignKeys.map(key => describe(key, table, schema)))
  if (statements.length === 0) return ''
  return joinBlocks([
    '## Foreign Key Relationships',
    codeBlock('sql', statements.join('\n\n')),
    under('### Relationship Documentation', [items.join('\n')]),
    under('### Many-to-Many', [bullets(tables.flatMap(table => manyToMany(table, schema)))]),
  ])
}

function describe(key: ForeignKey, table: Table, schema: SchemaModel): string {
  const from = code(displayName(table))
  const to = code(displayTarget(schema, key, table))
  const isOptional = table.columns.some(({name, nullable}) => nullable && key.columns.includes(name))
  const lines = [
    `- **${from} → ${to}** (${code(key.name)}, by ${codes(key.columns)})`,
    `  - **Cardinality**: ${isSingle(table, key) ? `at most one row` : 'any number of rows'} of ${from} to ${isOptional ? 'at most one row' : 'exactly one row'} of ${to}`,
    `  - **Delete behaviour**: ${deleteRule(key, from, to)}${key.reason === '' ? '' : ` ${escapeText(key.reason)}`}`,
    ...(key.onUpdate === 'no action' ? [] : [`  - **Key change**: ${key.onUpdate.toUpperCase()}`]),
    `  - **Found by**: ${codes(coveredBy(table, key.columns)) || 'no index, so a delete reads the whole table'}`,
  ]
  return lines.join('\n')
}

function deleteRule({onDelete}: ForeignKey, from: string, to: string): string {
  const rule = onDelete.toUpperCase()
  switch (onDelete) {
    case 'cascade':
      return `${rule}, a deleted row of ${to} takes its rows of ${from} with it.`
    case 'set null':
      return `${rule}, rows of ${from} stay and no longer name the deleted row of ${to}.`
    case 'set default':
      return `${rule}, rows of ${from} stay and fall back to the default.`
    default:
      return `${rule}, a row of ${to} stays as long as a row of ${from} refers to it.`
  }
}

/** A table whose primary key is made of keys to two others connects those. */
function manyToMany(table: Table, schema: SchemaModel): readonly string[] {
  const own = table.primaryKey?.columns ?? []
  const parts = table.foreignKeys.filter(key => key.columns.every(column => own.includes(column)))
  if (parts.length < 2) return []
  const names = parts.map(key => code(displayTarget(schema, key, table)))
  return [`${joinAnd(names)} through ${code(displayName(table))}`]
}
