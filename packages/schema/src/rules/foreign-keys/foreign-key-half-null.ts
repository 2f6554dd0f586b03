import {partOf} from '../../findings/part-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyHalfNull: SchemaRule = {
  id: 'schema/foreign-key-half-null',
  severity: 'warning',
  summary: 'A foreign key over several columns is not checked for half of them only because the other half is NULL.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, columns, checks, foreignKeys} = table
      const nullable = columns.filter(each => each.nullable).map(each => each.name)
      for (const key of foreignKeys.filter(({matchFull}) => matchFull !== true)) {
        const open = key.columns.filter(each => nullable.includes(each))
        const isChecked = checks.some(({expression}) => open.every(each => expression.includes(each)))
        if (open.length < 2 || isChecked) continue
        report({
          about: partOf(table, key.name, key.columns[0]),
          message: `Unexpected nullable columns ${open.map(each => `\`${each}\``).join(' and ')} in foreign key \`${key.name}\` of \`${name}\`, expected MATCH FULL`,
          fix: 'Say MATCH FULL, or check that all of them are NULL or none: with one NULL the others may hold anything.',
        })
      }
    }
  },
}
