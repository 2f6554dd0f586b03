import {unknownName} from '@journeywright/problems'
import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'

const literal = /^'((?:[^']|'')*)'(?:::.*)?$/

export const enumDefault: SchemaRule = {
  id: 'schema/enum-default',
  severity: 'error',
  summary: 'The default of an enum column is one of its values.',
  check({tables, enums}, report) {
    for (const table of tables) {
      for (const column of table.columns) {
        const {type} = column
        const values = type.kind === 'enum' && enums.find(({name}) => name === type.name)?.values
        const value = literal.exec(column.default ?? '')?.[1]?.replaceAll("''", "'")
        if (!values || value === undefined || values.includes(value)) continue
        report({
          about: columnOf(table, column.name),
          message: `${unknownName('default', value, values)} for \`${table.name}.${column.name}\``,
          fix: `Choose one of the enum's values, or add \`${value}\` to it.`,
        })
      }
    }
  },
}
