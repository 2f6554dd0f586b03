import {partOf} from '../../findings/part-of.js'
import type {Policy} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const policyClauses: SchemaRule = {
  id: 'schema/policy-clauses',
  severity: 'error',
  summary: 'A policy has the conditions that its command takes, and at least one.',
  check({tables}, report) {
    for (const table of tables) {
      for (const policy of table.policies) {
        const expected = expectedClauses(policy)
        if (expected === null) continue
        report({
          about: partOf(table, policy.name),
          message: `Unexpected conditions of policy \`${policy.name}\` of \`${table.name}\`, expected ${expected} for \`${policy.command}\``,
          fix: '`using` says which rows are seen, `withCheck` which may be written: give the ones that the command takes.',
        })
      }
    }
  },
}

function expectedClauses({command, using, withCheck}: Policy): string | null {
  if (command === 'insert') return using === null && withCheck !== null ? null : 'only `withCheck`'
  if (command === 'select' || command === 'delete') return using !== null && withCheck === null ? null : 'only `using`'
  return using !== null || withCheck !== null ? null : '`using` or `withCheck`'
}
