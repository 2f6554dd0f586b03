import {partOf} from '../../findings/part-of.js'
import type {SchemaRule} from '../../schema-rule.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

export const constraintValidated: SchemaRule = {
  id: 'schema/constraint-validated',
  severity: 'warning',
  summary: 'A constraint holds for all rows, not for new ones only.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, checks, foreignKeys} = table
      for (const constraint of [...checks, ...foreignKeys].filter(({notValid}) => notValid === true)) {
        report({
          about: partOf(table, constraint.name),
          message: `Unexpected NOT VALID constraint \`${constraint.name}\` of \`${name}\`, expected one that was validated`,
          fix: `Correct the rows that break it, then write ALTER TABLE ${qualifiedName(table)} VALIDATE CONSTRAINT ${quoteName(constraint.name)}.`,
        })
      }
    }
  },
}
