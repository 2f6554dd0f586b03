import {partOf} from '../../findings/part-of.js'
import type {Policy} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const perRow = /\b(?:current_setting|auth\.(?:uid|jwt|role|email))\s*\(/gi
const perQuery = /\(\s*select\s+(?:\w+\.)?(?:current_setting|auth\.(?:uid|jwt|role|email))\s*\(/gi

export const policyOnce: SchemaRule = {
  id: 'schema/policy-once',
  severity: 'info',
  summary: 'What a policy asks of the session it asks once a query, not once a row.',
  check({tables}, report) {
    for (const table of tables) {
      for (const policy of table.policies.filter(isRepeated)) {
        report({
          about: partOf(table, policy.name),
          message: `Unexpected call for each row in policy \`${policy.name}\` of \`${table.name}\`, expected it inside \`(SELECT …)\``,
          fix: 'Write `(SELECT current_setting(…))`: PostgreSQL then calls it once a query.',
        })
      }
    }
  },
}

function isRepeated({using, withCheck}: Policy): boolean {
  return [using, withCheck].some(condition => {
    const count = (pattern: RegExp) => [...(condition ?? '').matchAll(pattern)].length
    return count(perRow) > count(perQuery)
  })
}
