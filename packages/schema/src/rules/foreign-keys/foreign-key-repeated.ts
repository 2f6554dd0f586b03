import {partOf} from '../../findings/part-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyRepeated: SchemaRule = {
  id: 'schema/foreign-key-repeated',
  severity: 'warning',
  summary: 'A reference is declared once.',
  check({tables}, report) {
    for (const table of tables) {
      const first = new Map<string, string>()
      for (const {name, columns, references} of table.foreignKeys) {
        const pairs = columns.map((column, at) => [column, references.columns[at]]).sort()
        const key = JSON.stringify([references.namespace ?? table.namespace, references.table, pairs])
        const other = first.get(key)
        first.set(key, other ?? name)
        if (other === undefined) continue
        report({
          about: partOf(table, name, columns[0]),
          message: `Unexpected foreign key \`${name}\` of \`${table.name}\`, expected no second one for what \`${other}\` says`,
          fix: 'Remove one of the two: both are checked at every write, and their actions may disagree.',
        })
      }
    }
  },
}
