import {compareText} from '@journeywright/problems'
import type {SchemaModel, Table} from '@journeywright/schema'

/** Who may see and change what, and which columns hold data that needs care. */
export function securityOf({name, policies, columns}: Table, {roles}: SchemaModel): object {
  const classes = [...new Set(columns.flatMap(({classification}) => classification))].sort(compareText)
  const grants = roles.flatMap(role =>
    role.grants.filter(({table}) => table === name).map(({privileges}) => ({role: role.name, privileges})),
  )
  return {
    row_level_security: policies.length > 0,
    policies: policies.map(({name: policy, command, using, withCheck, reason}) => ({
      name: policy,
      command,
      using,
      with_check: withCheck,
      reason,
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
