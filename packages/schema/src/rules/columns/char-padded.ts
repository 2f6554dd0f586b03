import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'

/** ISO codes of countries, currencies and languages have two or three letters, always. */
const longestCode = 3

export const charPadded: SchemaRule = {
  id: 'schema/char-padded',
  severity: 'warning',
  summary: 'Text is not padded with spaces.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {name, type} of table.columns) {
        if (type.kind !== 'char' || type.length <= longestCode) continue
        report({
          about: columnOf(table, name),
          message: `Unexpected type \`char(${type.length})\` of \`${table.name}.${name}\`, expected \`text\` or \`varchar(${type.length})\``,
          fix: 'Make it `text`; where the length is fixed, check it: `char` fills up with spaces and compares without them.',
        })
      }
    }
  },
}
