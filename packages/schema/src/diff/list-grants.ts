import {grantOn} from '../operations/access/grant-on.js'
import {withholdPrivileges} from '../operations/access/withhold-privileges.js'
import type {Grant, Withheld} from '../model.js'
import {findTable} from '../lookup/find-table.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteName} from '../sql/names/quote-name.js'
import type {Element} from './element.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** One element a privilege, so that what changes is granted and revoked, and no more. */
export function listGrants({model}: SchemaSide): readonly Element[] {
  const ofRoles = model.roles.flatMap(({name: to, grants}) =>
    grants.flatMap(({table: wanted, privileges}): readonly Grant[] => {
      const table = findTable(model, wanted) ?? {namespace: 'public', name: wanted}
      return [
        {privileges: ['usage'], on: 'schema', target: quoteName(table.namespace), to},
        {privileges, on: 'table', target: qualifiedName(table), to},
      ]
    }),
  )
  const given = [...ofRoles, ...(model.grants ?? [])].flatMap(grant =>
    grant.privileges.map(privilege => grantElement({...grant, privileges: [privilege]})),
  )
  const withheld = (model.withheld ?? []).flatMap(each =>
    each.privileges.map(privilege => withheldElement({...each, privileges: [privilege]})),
  )
  return [...withheld, ...given]
}

const owners: Partial<Record<Grant['on'], string>> = {
  table: 'table',
  view: 'view',
  sequence: 'sequence',
  schema: 'namespace',
}

function grantElement(grant: Grant): Element {
  const {privileges, on, target, columns = [], to, grantable = false} = grant
  return newElement({
    kind: 'grant',
    name: `${privileges.join()} ${columns.join()} on ${on} ${target} to ${to}`,
    owner: ownerOf(grant),
    definition: () => String(grantable),
    create: () => grantOn(grant),
  })
}

function withheldElement(withheld: Withheld): Element {
  const {privileges, on, target} = withheld
  return newElement({
    kind: 'grant',
    name: `no ${privileges.join()} on ${on} ${target}`,
    owner: ownerOf(withheld),
    definition: () => '',
    create: () => withholdPrivileges(withheld),
  })
}

function ownerOf({on, target}: Withheld): string {
  const kind = owners[on]
  return kind === undefined ? `function ${on.toUpperCase()} ${target}` : `${kind} ${target}`
}
