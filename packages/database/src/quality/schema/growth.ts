import type {Column, Table} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'

/** What there may be of everything, and for how many years. */
const factor = 10
const years = 10

const largest: Readonly<Record<string, number>> = {smallint: 32_767, integer: 2_147_483_647}

export const growth: QualityLine<SchemaSubject> = {
  id: 'growth',
  title: 'Ten times as many rows',
  expected: `keys that last for ${factor} times the rows of ${years} years`,
  fix: 'Use bigint or uuid for the key and for what refers to it.',
  looksAt: `Tables whose volume is known: whether their keys have values left at ${factor} times the rows that are there at first and come in ${years} years.`,
  notApplicable: 'No volume is known of any new table.',
  check({tables}) {
    const known = tables.flatMap(table => (table.volume ? [{table, rows: rowsOf(table.volume)}] : []))
    const wrong = known.flatMap(({table, rows}) =>
      keyOf(table).flatMap(({name, type}) =>
        rows * factor > (largest[type.kind] ?? Number.POSITIVE_INFINITY)
          ? [`key \`${table.name}.${name}\` of type ${type.kind} for ${rows * factor} rows`]
          : [],
      ),
    )
    const most = Math.max(0, ...known.map(({rows}) => rows * factor))
    return countFinding({
      total: known.length,
      what: `tables with a known volume have keys left, the largest at ${most} rows`,
      wrong,
    })
  },
}

function rowsOf({initialRows, growthPerYear}: NonNullable<Table['volume']>): number {
  return initialRows + growthPerYear * years
}

/** A key of several columns has as many values as they have together. */
function keyOf({primaryKey, columns}: Table): readonly Column[] {
  return primaryKey?.columns.length === 1 ? columns.filter(({name}) => name === primaryKey.columns[0]) : []
}
