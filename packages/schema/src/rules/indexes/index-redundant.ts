import {onceForPartitions} from '../../lookup/once-for-partitions.js'
import {partOf} from '../../findings/part-of.js'
import type {Index, IndexColumn, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const indexRedundant: SchemaRule = {
  id: 'schema/index-redundant',
  severity: 'warning',
  summary: 'No index repeats what another index or key of the table serves already.',
  check({tables}, report) {
    const isFirst = onceForPartitions()
    for (const table of tables) {
      const all = listOrders(table)
      for (const [position, index] of table.indexes.entries()) {
        const own = all.length - table.indexes.length + position
        const better = all.find((other, at) => at !== own && serves(other, index, at < own))
        if (
          !better ||
          !isFirst(
            table,
            index.columns.map(column => column.name),
          )
        )
          continue
        report({
          about: partOf(table, index.name),
          message: `Unexpected index \`${index.name}\` of \`${table.name}\`, expected no second index for what ${better.label} serves`,
          fix: 'Remove it: every write pays for it and no query gains.',
        })
      }
    }
  },
}

interface Order {
  readonly label: string
  readonly columns: readonly IndexColumn[]
  readonly unique: boolean
  readonly nullsDistinct?: boolean
  readonly method: Index['method']
  readonly where: string | null
  readonly include: readonly string[]
}

/** Keys first, then the indexes in their own order. */
function listOrders({primaryKey, uniques, indexes}: Table): readonly Order[] {
  const keys = [...(primaryKey ? [{...primaryKey, nullsDistinct: true}] : []), ...uniques].map(each => ({
    label: `key \`${each.name}\``,
    nullsDistinct: each.nullsDistinct,
    columns: each.columns.map(column => ({name: column, order: 'asc' as const})),
    unique: true,
    method: 'btree' as const,
    where: null,
    include: [],
  }))
  return [...keys, ...indexes.map(index => ({...index, label: `index \`${index.name}\``}))]
}

/** Of two that are equal only the later one is redundant. */
function serves(other: Order, index: Index, isEarlier: boolean): boolean {
  if (other.method !== index.method || other.where !== index.where) return false
  if (index.unique && (other.nullsDistinct ?? true) !== (index.nullsDistinct ?? true)) return false
  const isEqual = other.columns.length === index.columns.length
  if (index.unique && !(other.unique && isEqual)) return false
  if (!isEqual && index.method !== 'btree') return false
  if (isEqual && !isEarlier && !(other.unique && !index.unique)) return false
  return startsWith(other.columns, index.columns) && index.include.every(name => other.include.includes(name))
}

function startsWith(columns: readonly IndexColumn[], wanted: readonly IndexColumn[]): boolean {
  return wanted.every((column, at) => {
    const other = columns[at]
    return other?.name === column.name && sayOrder(column) === sayOrder(other)
  })
}

/** Two operator classes or collations serve different queries. */
function sayOrder({order, nulls, opclass, collation}: IndexColumn): string {
  return JSON.stringify([order, nulls, opclass, collation])
}
