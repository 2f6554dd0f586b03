import {columnOf} from '../../findings/column-of.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'

const money =
  /(?:^|_)(?:amount|balance|budget|charge|cost|credit|debit|fee|paid|payment|payout|price|refund|revenue|salary|subtotal|tax|total|wage)s?(?:_|$)/
const ratio = /_(?:rate|ratio|percent|percentage|pct|score|factor)$/

export const moneyExact: SchemaRule = {
  id: 'schema/money-exact',
  severity: 'warning',
  summary: 'A column that holds money has an exact type.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {name, type} of table.columns) {
        const isBinary = type.kind === 'real' || type.kind === 'double precision'
        const isMoney = type.kind === 'other' && type.name === 'money'
        if (!isMoney && (!isBinary || !money.test(name) || ratio.test(name))) continue
        report({
          about: columnOf(table, name),
          message: `Unexpected type \`${printType(type)}\` of \`${table.name}.${name}\`, expected an exact type for money`,
          fix: 'Make it `numeric(12, 2)`, or an integer of the smallest unit.',
        })
      }
    }
  },
}
