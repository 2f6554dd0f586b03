import {unknownName} from '@journeywright/problems'
import {enumOf} from '../../lookup/enum-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const enumKnown: SchemaRule = {
  id: 'schema/enum-known',
  severity: 'error',
  summary: 'The enum that a column has is in the schema.',
  check({tables, enums}, report) {
    const known = enums.map(({name}) => name)
    for (const table of tables) {
      for (const column of table.columns) {
        const name = enumOf(column.type)
        if (name === null || known.includes(name)) continue
        report({
          message: `${unknownName('enum', name, known)} for \`${table.name}.${column.name}\``,
          fix: `Add the enum \`${name}\` with its values, or name one that is there.`,
        })
      }
    }
  },
}
