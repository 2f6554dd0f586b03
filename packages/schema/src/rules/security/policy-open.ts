import {partOf} from '../../findings/part-of.js'
import type {Policy} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const policyOpen: SchemaRule = {
  id: 'schema/policy-open',
  severity: 'warning',
  summary: 'A policy for writing does not let everyone write every row.',
  check({tables}, report) {
    for (const table of tables) {
      for (const policy of table.policies.filter(isOpen)) {
        report({
          about: partOf(table, policy.name),
          message: `Unexpected policy \`${policy.name}\` of \`${table.name}\` that is always true, expected a condition`,
          fix: `Say which rows may be written: as it is, everybody may ${policy.command === 'all' ? 'change' : policy.command} all of them.`,
        })
      }
    }
  },
}

function isOpen({command, using, withCheck, restrictive, roles}: Policy): boolean {
  if (command === 'select' || restrictive === true || (roles ?? ['public']).every(name => name === 'service_role'))
    return false
  return [using, withCheck].some(condition => condition !== null && isTrue(condition))
}

function isTrue(condition: string): boolean {
  const plain = condition.replace(/[()\s]/g, '').toLowerCase()
  return plain === 'true' || /^(\w+)=\1$/.test(plain)
}
