import {columnOf} from '../../findings/column-of.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const identityTypes = ['smallint', 'integer', 'bigint']

export const oneValueSource: SchemaRule = {
  id: 'schema/one-value-source',
  severity: 'error',
  summary: 'A column has at most one of default, identity and generated value; an identity is a NOT NULL integer.',
  check({tables}, report) {
    for (const table of tables) {
      for (const column of table.columns) {
        const label = `\`${table.name}.${column.name}\``
        const sources = sourcesOf(column)
        if (sources.length > 1) {
          report({
            about: columnOf(table, column.name),
            message: `Unexpected ${sources.join(' and ')} for ${label}, expected one of them`,
            fix: `Keep the one that says where the value comes from.`,
          })
        }
        if (column.identity !== null && (column.nullable || !identityTypes.includes(column.type.kind))) {
          report({
            about: columnOf(table, column.name),
            message: `Unexpected ${column.nullable ? 'nullable ' : ''}${column.type.kind} identity ${label}, expected a NOT NULL smallint, integer or bigint`,
            fix: 'Make it `bigint` and NOT NULL, or remove the identity.',
          })
        }
      }
    }
  },
}

function sourcesOf(column: Column): readonly string[] {
  return [
    ...(column.default === null ? [] : ['default']),
    ...(column.identity === null ? [] : ['identity']),
    ...(column.generated === null ? [] : ['generated value']),
  ]
}
