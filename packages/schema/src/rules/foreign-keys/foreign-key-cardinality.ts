import {partOf} from '../../findings/part-of.js'
import {isOneToOne} from '../../lookup/is-one-to-one.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyCardinality: SchemaRule = {
  id: 'schema/foreign-key-cardinality',
  severity: 'error',
  summary: 'A foreign key is one-to-one exactly when its columns hold a key of their table.',
  check({tables}, report) {
    for (const table of tables) {
      for (const key of table.foreignKeys) {
        const actual = isOneToOne(table, key) ? 'one-to-one' : 'many-to-one'
        if (key.cardinality === actual) continue
        report({
          about: partOf(table, key.name, key.columns[0]),
          message: `Unexpected cardinality \`${key.cardinality}\` of foreign key \`${key.name}\` of \`${table.name}\`, expected \`${actual}\``,
          fix:
            actual === 'many-to-one'
              ? `Make (${key.columns.join(', ')}) unique, or say \`many-to-one\`.`
              : `Say \`one-to-one\`: (${key.columns.join(', ')}) is unique.`,
        })
      }
    }
  },
}
