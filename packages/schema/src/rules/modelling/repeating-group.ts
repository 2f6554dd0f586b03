import {columnOf} from '../../findings/column-of.js'
import {ownTables} from '../../lookup/own-tables.js'
import {groupNumbered} from '../../normal-forms/hints/group-numbered.js'
import type {SchemaRule} from '../../schema-rule.js'

export const repeatingGroup: SchemaRule = {
  id: 'schema/repeating-group',
  severity: 'warning',
  summary: 'What there may be many of has rows of its own, not numbered columns.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const {stem, columns} of groupNumbered(table.columns)) {
        report({
          about: columnOf(table, columns[0] ?? ''),
          message: `Unexpected repeating group ${columns.map(name => `\`${name}\``).join(', ')} in \`${table.name}\`, expected a table of its own`,
          fix: `Make a table with a row for each ${stem}, which refers to \`${table.name}\`.`,
        })
      }
    }
  },
}
