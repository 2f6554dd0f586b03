import {columnOf} from '../../findings/column-of.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const booleanThreeValued: SchemaRule = {
  id: 'schema/boolean-three-valued',
  severity: 'info',
  summary: 'A boolean is true or false.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const {name} of table.columns.filter(({type, nullable}) => type.kind === 'boolean' && nullable)) {
        report({
          about: columnOf(table, name),
          message: `Unexpected nullable boolean \`${table.name}.${name}\`, expected true or false`,
          fix: 'Make it NOT NULL with a default; where unknown is a third state, name all three in an enum.',
        })
      }
    }
  },
}
