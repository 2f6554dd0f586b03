import type {AlterPolicyStmt, CreatePolicyStmt, Node} from 'libpg-query'
import type {Policy} from '../../model.js'
import {changeTable, tableOf} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {expression} from '../tree/expression.js'
import {roleNames} from '../tree/role-names.js'

export function createPolicy(statement: CreatePolicyStmt, reading: Reading): void {
  const {
    policy_name: name = '',
    cmd_name: command,
    permissive: isPermissive = false,
    qual,
    with_check: check,
  } = statement
  const table = tableOf(statement.table, reading.draft)
  if (!table) return leaveOut(reading, `there is no \`${statement.table?.relname ?? ''}\` to guard`)
  const policy: Policy = {
    name,
    command: commands.find(each => each === command) ?? 'all',
    using: qual ? expression(qual, reading) : null,
    withCheck: check ? expression(check, reading) : null,
    ...rolesOf(statement.roles),
    ...(isPermissive ? {} : {restrictive: true}),
    reason: '',
  }
  changeTable(table, reading.draft, before => ({...before, policies: [...before.policies, policy]}))
}

const commands = ['select', 'insert', 'update', 'delete'] as const

function rolesOf(nodes: readonly Node[] | undefined): Pick<Policy, 'roles'> {
  const roles = roleNames(nodes)
  return roles.length === 0 || roles.includes('public') ? {} : {roles}
}

export function alterPolicy(statement: AlterPolicyStmt, reading: Reading): void {
  const {policy_name: name = '', qual, with_check: check, roles} = statement
  const table = tableOf(statement.table, reading.draft)
  if (!table) return leaveOut(reading, `there is no \`${statement.table?.relname ?? ''}\` to guard`)
  const alter = (policy: Policy): Policy => {
    const {roles: before, ...rest} = policy
    const named = roles ? rolesOf(roles) : before && {roles: before}
    const using = qual ? expression(qual, reading) : policy.using
    return {...rest, ...named, using, withCheck: check ? expression(check, reading) : policy.withCheck}
  }
  const policies = table.policies.map(policy => (policy.name === name ? alter(policy) : policy))
  changeTable(table, reading.draft, before => ({...before, policies}))
}
