import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const tableHasColumns: SchemaRule = {
  id: 'schema/table-has-columns',
  severity: 'error',
  summary: 'A table has at least one column.',
  check(model, report) {
    for (const table of ownTables(model).filter(({columns}) => columns.length === 0)) {
      report({
        about: table,
        message: `Unexpected table \`${table.name}\` without columns, expected at least one`,
        fix: 'Say what a row of it holds, or remove the table.',
      })
    }
  },
}
