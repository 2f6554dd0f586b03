import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const primaryKeyNotNull: SchemaRule = {
  id: 'schema/primary-key-not-null',
  severity: 'error',
  summary: 'A column of a primary key is not nullable.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, columns, primaryKey} = table
      for (const column of columns) {
        if (!column.nullable || !primaryKey?.columns.includes(column.name)) continue
        report({
          about: columnOf(table, column.name),
          message: `Unexpected nullable column \`${column.name}\` in primary key \`${primaryKey.name}\` of \`${name}\`, expected NOT NULL`,
          fix: 'Make the column NOT NULL, as PostgreSQL would, or leave it out of the key.',
        })
      }
    }
  },
}
