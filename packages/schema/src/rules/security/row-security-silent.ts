import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const rowSecuritySilent: SchemaRule = {
  id: 'schema/row-security-silent',
  severity: 'info',
  summary: 'A table with row level security has a policy.',
  check(model, report) {
    for (const table of ownTables(model)) {
      const {name, policies, rowSecurity} = table
      if (policies.length > 0 || (rowSecurity !== 'enabled' && rowSecurity !== 'forced')) continue
      report({
        about: table,
        message: `Unexpected row level security of \`${name}\` without policies, expected at least one`,
        fix: 'Add a policy: without any, whoever it holds for sees no row and writes none, and no error says so.',
      })
    }
  },
}
