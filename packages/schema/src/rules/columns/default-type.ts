import {columnOf} from '../../findings/column-of.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'
import {fitsType} from '../../sql/types/fits-type.js'

export const defaultType: SchemaRule = {
  id: 'schema/default-type',
  severity: 'error',
  summary: 'A default is a value of the type of its column.',
  check({tables}, report) {
    for (const table of tables) {
      for (const column of table.columns.filter(isWrong)) {
        report({
          about: columnOf(table, column.name),
          message: `Unexpected default \`${column.default}\` of \`${table.name}.${column.name}\`, expected a value of type \`${printType(column.type)}\``,
          fix: 'Correct the default or the type: PostgreSQL refuses the table, or every row that takes the default.',
        })
      }
    }
  },
}

function isWrong({type, default: value}: Column): boolean {
  return value !== null && !fitsType(value, type)
}
