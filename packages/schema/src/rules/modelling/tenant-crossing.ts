import {partOf} from '../../findings/part-of.js'
import {findTarget} from '../../lookup/find-target.js'
import {findTenancy} from '../../lookup/find-tenancy.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const tenantCrossing: SchemaRule = {
  id: 'schema/tenant-crossing',
  severity: 'warning',
  summary: 'A row of one tenant cannot refer to a row of another.',
  check(model, report) {
    const tenancy = findTenancy(model)
    if (tenancy === null) return
    for (const table of ownTables(model)) {
      const own = tenancy.columns.get(table)
      if (own === undefined) continue
      for (const key of table.foreignKeys) {
        const target = findTarget(model, table, key)
        const other = target && tenancy.columns.get(target)
        if (!target || other === undefined || key.columns.includes(own)) continue
        report({
          about: partOf(table, key.name, key.columns[0]),
          message: `Unexpected foreign key \`${key.name}\` of \`${table.name}\` without \`${own}\`, expected it to stay within a tenant`,
          fix: `Refer by (${own}, ${key.columns.join(', ')}) to a unique (${other}, ${key.references.columns.join(', ')}) of \`${target.name}\`.`,
        })
      }
    }
  },
}
