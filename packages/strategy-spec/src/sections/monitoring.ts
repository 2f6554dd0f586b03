import type {StrategyInput, Table} from '@journeywright/schema'
import {countOf} from '../facts/count-of.js'
import {codeBlock} from '../markdown/code.js'
import {qualifiedName, sqlLiteral} from '../markdown/sql-literal.js'
import {joinBlocks} from './section.js'

/** The server's own figures for these tables: indexes that nobody uses, tables that are read whole, sizes against what was expected. */
export function monitoring({schema: {tables}}: StrategyInput): string {
  const indexed = tables.filter(({indexes}) => indexes.length > 0)
  if (indexed.length === 0) return ''
  const count = indexed.reduce((sum, {indexes}) => sum + indexes.length, 0)
  return joinBlocks([
    codeBlock(
      'sql',
      [
        `-- Which of the ${countOf(count, 'index', 'indexes')} nobody has used since statistics were last reset\n${unused(indexed)}`,
        `-- Which tables are read whole more often than through an index, and how many dead rows they have\n${scanned(indexed)}`,
        ...outgrown(tables),
      ].join('\n\n'),
    ),
  ])
}

function unused(tables: readonly Table[]): string {
  const names = tables.flatMap(table =>
    table.indexes.map(({name}) => `  to_regclass(${sqlLiteral(qualifiedName({namespace: table.namespace, name}))})`),
  )
  return `SELECT indexrelid::regclass, pg_size_pretty(pg_relation_size(indexrelid))\nFROM pg_stat_user_indexes\nWHERE idx_scan = 0 AND indexrelid IN (\n${names.join(',\n')}\n);`
}

function scanned(tables: readonly Table[]): string {
  return `SELECT relid::regclass, seq_scan, idx_scan, n_live_tup, n_dead_tup, last_autovacuum\nFROM pg_stat_user_tables\nWHERE seq_scan > coalesce(idx_scan, 0) AND relid IN (\n${tables.map(table => `  ${regclass(table)}`).join(',\n')}\n);`
}

/** After a year a table has about as many rows as was expected, or the plan for it is out of date. */
function outgrown(tables: readonly Table[]): readonly string[] {
  const known = tables.flatMap(table =>
    table.volume
      ? [`  (${regclass(table)}, ${Math.round(table.volume.initialRows + table.volume.growthPerYear)})`]
      : [],
  )
  if (known.length === 0) return []
  return [
    `-- Which tables have outgrown what was expected after a year\nSELECT expected.relation::regclass, reltuples::bigint, expected.row_count\nFROM (VALUES\n${known.join(',\n')}\n) AS expected (relation, row_count)\nJOIN pg_class ON pg_class.oid = expected.relation\nWHERE reltuples > expected.row_count;`,
  ]
}

function regclass(table: Table): string {
  return `to_regclass(${sqlLiteral(qualifiedName(table))})`
}
