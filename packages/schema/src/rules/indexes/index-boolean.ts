import {partOf} from '../../findings/part-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const indexBoolean: SchemaRule = {
  id: 'schema/index-boolean',
  severity: 'warning',
  summary: 'No index is over a boolean alone.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, columns, indexes} = table
      const booleans = new Set(columns.filter(({type}) => type.kind === 'boolean').map(each => each.name))
      for (const index of indexes.filter(each => each.where === null && !each.unique)) {
        const [only, ...more] = index.columns
        if (!only || more.length > 0 || !booleans.has(only.name)) continue
        report({
          about: partOf(table, index.name),
          message: `Unexpected index \`${index.name}\` over the boolean \`${name}.${only.name}\` alone, expected a partial index or none`,
          fix: `Index the columns that queries look for, with \`WHERE ${only.name}\` where one value is rare.`,
        })
      }
    }
  },
}
