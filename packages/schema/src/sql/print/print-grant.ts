import type {Grant} from '../../model.js'
import {nameList} from '../names/name-list.js'
import {roleName} from '../names/role-name.js'

/** What may be done to what, as `GRANT` and `REVOKE` both write it: `SELECT (name) ON TABLE public.users`. */
export function printPrivileges({privileges, on, target, columns = []}: Omit<Grant, 'to'>): string {
  const names = columns.length === 0 ? '' : ` ${nameList(columns)}`
  const kind = on === 'view' ? 'TABLE' : on.toUpperCase()
  return `${privileges.map(each => `${each.toUpperCase()}${names}`).join(', ')} ON ${kind} ${target}`
}

/** The `GRANT` statement. */
export function printGrant(grant: Grant): string {
  const option = grant.grantable ? ' WITH GRANT OPTION' : ''
  return `GRANT ${printPrivileges(grant)} TO ${roleName(grant.to)}${option};`
}
