import type {MigrationOperation} from '../../document.js'
import type {Policy, Table} from '../../model.js'
import {printPolicy} from '../../sql/print/print-policy.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

export function createPolicy(table: Table, policy: Policy): MigrationOperation {
  const on = qualifiedName(table)
  return {
    kind: 'create-policy',
    target: `${on}.${quoteName(policy.name)}`,
    forward: printPolicy(table, policy),
    rollback: `DROP POLICY ${quoteName(policy.name)} ON ${on};`,
  }
}
