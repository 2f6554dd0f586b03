import type {StrategyInput, Table} from '@journeywright/schema'
import {displayName} from '../facts/display-name.js'
import {code, codes} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {archive} from './archive.js'
import {monitoring} from './monitoring.js'
import {bullets, under} from './section.js'

/** Rows to expect, partitions, how long rows are kept and what to watch; only where the schema knows. */
export function growth(input: StrategyInput): string {
  const {tables} = input.schema
  return under('## Performance Considerations', [
    under('### Growth Projections', [volumes(tables)]),
    under('### Partitioning Strategy', [bullets(tables.flatMap(partitions))]),
    under('### Archive Procedures', [bullets(tables.flatMap(retention)), archive(tables)]),
    under('### Monitoring', [monitoring(input)]),
  ])
}

function volumes(tables: readonly Table[]): string {
  const rows = tables.flatMap(({volume, ...table}) =>
    volume
      ? [
          [
            code(displayName(table)),
            ...[0, 1, 5].map(years => printCount(volume.initialRows + years * volume.growthPerYear)),
          ],
        ]
      : [],
  )
  return rows.length === 0 ? '' : printRows(['Table', 'Rows at first', 'After a year', 'After 5 years'], rows)
}

/** Thousands apart, the same on every machine. */
function printCount(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

function partitions({partitioning, ...table}: Table): readonly string[] {
  if (!partitioning) return []
  const {method, columns, reason} = partitioning
  return [`${code(displayName(table))}: by ${method} of ${codes(columns)}. ${escapeText(reason)}`.trimEnd()]
}

function retention({retention: kept, ...table}: Table): readonly string[] {
  return kept === null ? [] : [`${code(displayName(table))}: rows are kept ${escapeText(kept)}`]
}
