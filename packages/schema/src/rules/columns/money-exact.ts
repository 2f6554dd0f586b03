import type {SchemaRule} from '../../schema-rule.js'

const money =
  /(?:^|_)(?:amount|balance|budget|charge|cost|credit|debit|discount|fee|paid|payment|payout|price|refund|revenue|salary|subtotal|tax|total|wage)s?(?:_|$)/
const ratio = /_(?:rate|ratio|percent|percentage|pct|score|factor)$/

export const moneyExact: SchemaRule = {
  id: 'schema/money-exact',
  severity: 'warning',
  summary: 'A column that holds money has an exact type.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {name, type} of table.columns) {
        if (type.kind !== 'real' && type.kind !== 'double precision') continue
        if (!money.test(name) || ratio.test(name)) continue
        report({
          message: `Unexpected type \`${type.kind}\` of \`${table.name}.${name}\`, expected an exact type for money`,
          fix: 'Make it `numeric(12, 2)`, or an integer of the smallest unit.',
        })
      }
    }
  },
}
