import type {MigrationOperation} from '../../document.js'
import type {Grant} from '../../model.js'
import {printGrant, printPrivileges} from '../../sql/print/print-grant.js'
import {roleName} from '../../sql/names/role-name.js'

/** A privilege on any object. */
export function grantOn(grant: Grant): MigrationOperation {
  const who = roleName(grant.to)
  const taken = privilegesToTake(grant)
  return {
    kind: 'grant-privileges',
    target: `${grant.target} to ${who}`,
    forward: printGrant(grant),
    rollback: taken.length === 0 ? '' : `REVOKE ${printPrivileges({...grant, privileges: taken})} FROM ${who};`,
  }
}

/** What everyone may do to a database and its schema `public` anyway isn't taken away; what else is granted there is. */
function privilegesToTake({privileges, on, target, to}: Grant): readonly string[] {
  const isOld = on === 'database' || (on === 'schema' && target === 'public')
  if (to !== 'public' || !isOld) return privileges
  return privileges.some(each => each === 'create' || each === 'all') ? ['create'] : []
}
