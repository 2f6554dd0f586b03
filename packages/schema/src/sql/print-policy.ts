import type {Policy, Table} from '../model.js'
import {qualifiedName} from './qualified-name.js'
import {quoteName} from './quote-name.js'

/** The `CREATE POLICY` statement. Row-level security is switched on by a statement of its own. */
export function printPolicy(table: Table, {name, command, using, withCheck}: Policy): string {
  const parts = [`CREATE POLICY ${quoteName(name)} ON ${qualifiedName(table)} FOR ${command.toUpperCase()}`]
  if (using !== null) parts.push(`USING (${using})`)
  if (withCheck !== null) parts.push(`WITH CHECK (${withCheck})`)
  return `${parts.join(' ')};`
}
