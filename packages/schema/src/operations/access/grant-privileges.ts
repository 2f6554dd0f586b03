import {findTable} from '../../lookup/find-table.js'
import type {MigrationOperation} from '../../document.js'
import type {Role, SchemaModel} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** What a role may do to one table, and the `USAGE` of its namespace that this needs. */
export function grantPrivileges(role: Role, grant: Role['grants'][number], model: SchemaModel): MigrationOperation {
  const table = findTable(model, grant.table) ?? {namespace: 'public', name: grant.table}
  const on = qualifiedName(table)
  const privileges = grant.privileges.map(each => each.toUpperCase()).join(', ')
  const usage = `USAGE ON SCHEMA ${quoteName(table.namespace)}`
  const who = quoteName(role.name)
  return {
    kind: 'grant-privileges',
    target: `${on} to ${who}`,
    forward: `GRANT ${usage} TO ${who};\nGRANT ${privileges} ON ${on} TO ${who};`,
    rollback: `REVOKE ${privileges} ON ${on} FROM ${who};\nREVOKE ${usage} FROM ${who};`,
  }
}
