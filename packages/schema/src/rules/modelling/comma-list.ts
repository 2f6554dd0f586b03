import {columnOf} from '../../findings/column-of.js'
import {ownTables} from '../../lookup/own-tables.js'
import {isCommaList} from '../../normal-forms/hints/is-comma-list.js'
import type {SchemaRule} from '../../schema-rule.js'

export const commaList: SchemaRule = {
  id: 'schema/comma-list',
  severity: 'warning',
  summary: 'A value is one value, not a list written into a text.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const {name} of table.columns.filter(isCommaList)) {
        report({
          about: columnOf(table, name),
          message: `Unexpected list in text \`${table.name}.${name}\`, expected one value`,
          fix: 'Make a table with a row for each, or an array where nothing refers to them: a text can be neither joined nor checked.',
        })
      }
    }
  },
}
