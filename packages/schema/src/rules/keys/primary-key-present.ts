import {onceForPartitions} from '../../lookup/once-for-partitions.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const primaryKeyPresent: SchemaRule = {
  id: 'schema/primary-key-present',
  severity: 'error',
  summary: 'A table has a primary key.',
  check(model, report) {
    const isFirst = onceForPartitions()
    for (const table of ownTables(model)) {
      const {name, primaryKey, columns} = table
      if (primaryKey !== null || columns.length === 0 || !isFirst(table, [])) continue
      report({
        about: table,
        message: `Unexpected table \`${name}\` without primary key, expected one`,
        fix: 'Name the columns that tell its rows apart, or add an identity column.',
      })
    }
  },
}
