import {findTenancy} from '../../lookup/find-tenancy.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const rowSecurityComplete: SchemaRule = {
  id: 'schema/row-security-complete',
  severity: 'warning',
  summary: 'Where most tables of tenants have policies, all of them have.',
  check(model, report) {
    const tables = [...(findTenancy(model)?.columns.keys() ?? [])]
    const safe = tables.filter(hasPolicies)
    if (safe.length * 2 < tables.length) return
    for (const table of tables.filter(each => !hasPolicies(each))) {
      report({
        about: table,
        message: `Unexpected table \`${table.name}\` without policies, expected some as ${safe.length} of ${tables.length} tables of tenants have`,
        fix: 'Enable row level security for it, with the policies that the others have: one table open is all tenants open.',
      })
    }
  },
}

function hasPolicies({policies, rowSecurity}: Table): boolean {
  return rowSecurity === 'enabled' || rowSecurity === 'forced' || (policies.length > 0 && rowSecurity === undefined)
}
