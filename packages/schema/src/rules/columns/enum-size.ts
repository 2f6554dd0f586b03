import type {SchemaRule} from '../../schema-rule.js'

const most = 40

export const enumSize: SchemaRule = {
  id: 'schema/enum-size',
  severity: 'info',
  summary: `An enum has a choice of values, at most ${most}.`,
  check({enums}, report) {
    for (const type of enums) {
      const {name, values} = type
      if (values.length === 1) {
        report({
          about: type,
          message: `Unexpected single value of enum \`${name}\`, expected a choice`,
          fix: 'Drop the column until there is a second value, or use a boolean.',
        })
      }
      if (values.length > most) {
        report({
          about: type,
          message: `Unexpected ${values.length} values of enum \`${name}\`, expected at most ${most}`,
          fix: 'Make a lookup table: its rows can be added, retired, translated and ordered without a migration.',
        })
      }
    }
  },
}
