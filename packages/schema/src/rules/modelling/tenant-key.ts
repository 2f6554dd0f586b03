import {findTarget} from '../../lookup/find-target.js'
import {findTenancy} from '../../lookup/find-tenancy.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const tenantKey: SchemaRule = {
  id: 'schema/tenant-key',
  severity: 'warning',
  summary: 'A table that refers to what a tenant owns says which tenant owns its rows.',
  check(model, report) {
    const tenancy = findTenancy(model)
    if (tenancy === null) return
    const {tenant, columns} = tenancy
    const example = [...columns.values()][0] ?? ''
    for (const table of ownTables(model)) {
      if (table === tenant || columns.has(table) || table.columns.some(({name}) => name === example)) continue
      const owner = table.foreignKeys.find(key => {
        const target = findTarget(model, table, key)
        return target !== undefined && columns.has(target)
      })
      if (!owner) continue
      report({
        about: table,
        message: `Unexpected table \`${table.name}\` without \`${example}\`, expected it as ${columns.size} other tables have it`,
        fix: `Add \`${example}\`, NOT NULL, with a foreign key to \`${tenant.name}\`: without it no policy and no index keeps tenants apart.`,
      })
    }
  },
}
