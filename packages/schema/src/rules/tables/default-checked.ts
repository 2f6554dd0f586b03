import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'
import {rangesOf} from '../../sql/scan/ranges-of.js'

const number = /^\(?'?(-?\d+(?:\.\d+)?)'?\)?(?:::[\w\s.(),]+)?$/

export const defaultChecked: SchemaRule = {
  id: 'schema/default-checked',
  severity: 'error',
  summary: 'A default passes the checks of its table.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, columns, checks} = table
      const ranges = rangesOf(checks.map(({expression}) => expression))
      for (const column of columns) {
        const value = number.exec(column.default ?? '')?.[1]
        const range = ranges.get(column.name)
        if (value === undefined || !range) continue
        const {low, high} = range
        const isAbove = Number(value) > low.value || (Number(value) === low.value && low.isIn)
        const isBelow = Number(value) < high.value || (Number(value) === high.value && high.isIn)
        if (isAbove && isBelow) continue
        report({
          about: columnOf(table, column.name),
          message: `Unexpected default ${value} of \`${name}.${column.name}\`, expected one that passes the checks of the table`,
          fix: 'Correct the default or the check: whoever leaves the column out is refused.',
        })
      }
    }
  },
}
