import {printType, type Policy, type Table} from '@journeywright/schema'
import type {LogicalTable} from '../logical/logical-table.js'
import {quoteColumn} from './quote-column.js'

const policyName = 'tenant_isolation'

/** The policy that keeps tenants apart in a table; none where its rows are everybody's, or where the table is there already. */
export function tenantPolicies({entity, tenantColumn}: LogicalTable): readonly Policy[] {
  const {tenancy, existing} = entity
  if (tenancy === null || tenantColumn === null || existing !== null) return []
  const column = quoteColumn(tenantColumn.name)
  const current = `nullif((SELECT current_setting('app.tenant_id', true)), '')::${printType(tenantColumn.type)}`
  const isOwn = `${column} = ${current}`
  const whose = tenancy.tenant.replaceAll('_', ' ')
  const reason = {
    tenant: `A connection sees the ${whose} alone that its setting app.tenant_id names, and no row without the setting; a role with BYPASSRLS makes new ones.`,
    owned: `A connection sees and writes rows of one ${whose} alone, which its setting app.tenant_id names, and none without the setting.`,
    trail: `A connection reads changes of one ${whose} alone; changes of shared rows are written, too, and read by nobody but a role with BYPASSRLS.`,
  }[tenancy.kind]
  const withCheck = tenancy.kind === 'trail' ? `${column} IS NULL OR ${isOwn}` : isOwn
  return [{name: policyName, command: 'all', using: isOwn, withCheck, reason}]
}

/** The column that the policy compares, under the name that it has by now; null where there is none. */
export function comparedColumn({policies, columns}: Table): string | null {
  const using = policies.find(({name}) => name === policyName)?.using ?? ''
  const compared = /^"?(.+?)"? = /.exec(using)?.[1]
  return columns.some(({name}) => name === compared) ? (compared ?? null) : null
}
