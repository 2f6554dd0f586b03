import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'
import {rangesOf} from '../../sql/scan/ranges-of.js'

export const checkSatisfiable: SchemaRule = {
  id: 'schema/check-satisfiable',
  severity: 'error',
  summary: 'Some value passes all checks of a table.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, checks} = table
      for (const [column, {low, high}] of rangesOf(checks.map(({expression}) => expression))) {
        if (low.value < high.value || (low.value === high.value && low.isIn && high.isIn)) continue
        report({
          about: columnOf(table, column),
          message: `Unexpected checks of \`${name}.${column}\`, expected some value to pass: none is ${low.isIn ? 'at least' : 'above'} ${low.value} and ${high.isIn ? 'at most' : 'below'} ${high.value}`,
          fix: 'Correct the bounds: as they are, no row with a value can be inserted.',
        })
      }
    }
  },
}
