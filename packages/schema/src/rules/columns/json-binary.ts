import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const jsonBinary: SchemaRule = {
  id: 'schema/json-binary',
  severity: 'warning',
  summary: 'Documents are stored as `jsonb`.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {name} of table.columns.filter(({type}) => type.kind === 'json')) {
        report({
          about: columnOf(table, name),
          message: `Unexpected type \`json\` of \`${table.name}.${name}\`, expected \`jsonb\``,
          fix: 'Make it `jsonb`: `json` is parsed at every read, has no equality, so DISTINCT fails, and no index.',
        })
      }
    }
  },
}
