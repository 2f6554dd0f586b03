import {columnOf} from '../../findings/column-of.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const limits = new Map<string, number>([
  ['smallint', 32_767],
  ['integer', 2_147_483_647],
])
const horizon = 20

export const keyOverflow: SchemaRule = {
  id: 'schema/key-overflow',
  severity: 'warning',
  summary: `A key has numbers left for ${horizon} years of the growth that is declared.`,
  check({tables}, report) {
    for (const table of tables) {
      const key = findNumbers(table)
      if (key === null || table.volume === null) continue
      const {initialRows, growthPerYear} = table.volume
      const left = Math.max(0, key.limit - initialRows)
      if (left >= growthPerYear * horizon) continue
      const years = Math.floor(left / growthPerYear)
      report({
        about: columnOf(table, key.name),
        message: `Unexpected type \`${key.type}\` of key \`${table.name}.${key.name}\`, expected \`bigint\`: at ${growthPerYear} rows a year its numbers end ${years === 0 ? 'within a year' : `after ${years} years`}`,
        fix: 'Make it `bigint` now, and what refers to it; later that rewrites the table.',
      })
    }
  },
}

function findNumbers({primaryKey, columns}: Table) {
  const [only, ...more] = primaryKey?.columns ?? []
  const column = columns.find(({name}) => name === only)
  const limit = limits.get(column?.type.kind ?? '')
  return column && limit !== undefined && more.length === 0 ? {name: column.name, type: column.type.kind, limit} : null
}
