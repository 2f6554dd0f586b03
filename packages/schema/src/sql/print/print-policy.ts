import type {Policy, Table} from '../../model.js'
import {qualifiedName} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'
import {roleName} from '../names/role-name.js'

/** The `CREATE POLICY` statement. Row-level security is switched on by a statement of its own. */
export function printPolicy(table: Table, policy: Policy): string {
  const {name, command, using, withCheck, roles = [], restrictive} = policy
  const parts = [`CREATE POLICY ${quoteName(name)} ON ${qualifiedName(table)}`]
  if (restrictive) parts.push('AS RESTRICTIVE')
  parts.push(`FOR ${command.toUpperCase()}`)
  if (roles.length > 0) parts.push(`TO ${roles.map(roleName).join(', ')}`)
  if (using !== null) parts.push(`USING (${using})`)
  if (withCheck !== null) parts.push(`WITH CHECK (${withCheck})`)
  return `${parts.join(' ')};`
}
