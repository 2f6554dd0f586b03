import {compareText} from '@journeywright/problems'
import type {SchemaModel, Table} from '@journeywright/schema'
import {optionalOf} from './optional-of.js'

/** Who may see and change what, and which columns hold data that needs care. */
export function securityOf(table: Table, {roles}: SchemaModel): object {
  const {name, policies, columns, rowSecurity = policies.length > 0 ? 'forced' : 'off'} = table
  const classes = [...new Set(columns.flatMap(({classification}) => classification))].sort(compareText)
  const grants = roles.flatMap(role =>
    role.grants.filter(grant => grant.table === name).map(({privileges}) => ({role: role.name, privileges})),
  )
  return {
    row_level_security: rowSecurity !== 'off',
    ...optionalOf(table, ['rowSecurity']),
    policies: policies.map(policy => ({
      name: policy.name,
      command: policy.command,
      ...optionalOf(policy, ['roles', 'restrictive']),
      using: policy.using,
      with_check: policy.withCheck,
      reason: policy.reason,
    })),
    grants: grants.sort((a, b) => compareText(a.role, b.role)),
    classified_columns: Object.fromEntries(
      classes.map(each => [
        each,
        columns.filter(({classification}) => classification.includes(each)).map(column => column.name),
      ]),
    ),
  }
}
