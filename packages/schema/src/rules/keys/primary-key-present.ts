import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const primaryKeyPresent: SchemaRule = {
  id: 'schema/primary-key-present',
  severity: 'error',
  summary: 'A table has a primary key.',
  check(model, report) {
    for (const {name, primaryKey, columns} of ownTables(model)) {
      if (primaryKey !== null || columns.length === 0) continue
      report({
        message: `Unexpected table \`${name}\` without primary key, expected one`,
        fix: 'Name the columns that tell its rows apart, or add an identity column.',
      })
    }
  },
}
