import {columnOf} from '../../findings/column-of.js'
import type {ColumnType} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'

export const typeLimits: SchemaRule = {
  id: 'schema/type-limits',
  severity: 'error',
  summary: "The length, precision and scale of a type are within PostgreSQL's limits.",
  check({tables}, report) {
    for (const table of tables) {
      for (const {name, type} of table.columns) {
        const expected = expectedLimits(type)
        if (expected === null) continue
        report({
          about: columnOf(table, name),
          message: `Unexpected type \`${printType(type)}\` of \`${table.name}.${name}\`, expected ${expected}`,
          fix: 'Choose numbers within these limits.',
        })
      }
    }
  },
}

function expectedLimits(type: ColumnType): string | null {
  switch (type.kind) {
    case 'array':
      return expectedLimits(type.of)
    case 'numeric': {
      const isGood = isBetween(type.precision, 1, 1000) && isBetween(type.scale, 0, type.precision)
      return isGood ? null : 'a precision of 1 to 1000 and a scale of 0 to the precision'
    }
    case 'varchar':
    case 'char':
      return isBetween(type.length, 1, 10_485_760) ? null : 'a length of 1 to 10485760'
    default:
      return null
  }
}

function isBetween(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}
