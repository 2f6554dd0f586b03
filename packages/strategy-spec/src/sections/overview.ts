import type {StrategyInput, Table} from '@journeywright/schema'
import {compareSchemas} from '../facts/compare-schemas.js'
import {countOf, joinAnd} from '../facts/count-of.js'
import {displayName} from '../facts/display-name.js'
import {code} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printDiagram} from './diagram.js'
import {bullets, under} from './section.js'

/** What there is, table by table, and a picture of it. */
export function overview({schema, base}: StrategyInput): string {
  const {added, changed, removed} = compareSchemas(schema, base)
  return under('## Schema Overview', [
    countParts(schema.tables, schema.enums.length),
    under('### New Tables Required', [bullets(added.map(describeTable))]),
    under('### Modified Tables', [
      bullets(changed.map(({table, changes}) => `**${code(displayName(table))}**: ${escapeText(joinAnd(changes))}`)),
    ]),
    under('### Removed Tables', [bullets(removed.map(table => `**${code(displayName(table))}**`))]),
    under('### Diagram', [printDiagram(schema)]),
  ])
}

function countParts(tables: readonly Table[], enums: number): string {
  const sum = (count: (table: Table) => number) => tables.reduce((total, table) => total + count(table), 0)
  const parts = [
    countOf(
      sum(({columns}) => columns.length),
      'column',
    ),
    countOf(
      sum(({foreignKeys}) => foreignKeys.length),
      'foreign key',
    ),
    countOf(
      sum(({uniques}) => uniques.length),
      'unique constraint',
    ),
    countOf(
      sum(({checks}) => checks.length),
      'check',
    ),
    countOf(
      sum(({indexes}) => indexes.length),
      'index',
      'indexes',
    ),
    countOf(enums, 'enumerated type'),
  ].filter(part => !part.startsWith('0 '))
  return `${countOf(tables.length, 'table')}${parts.length > 0 ? ` with ${joinAnd(parts)}` : ''}.`
}

function describeTable(table: Table): string {
  const purpose = table.comment === '' ? `${table.kind} table` : escapeText(table.comment)
  return `**${code(displayName(table))}**: ${purpose}${table.area === '' ? '' : ` (${escapeText(table.area)})`}`
}
