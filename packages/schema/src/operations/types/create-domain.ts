import type {MigrationOperation} from '../../document.js'
import type {TypeModel} from '../../lookup/named-types.js'
import type {Domain} from '../../model.js'
import {printDomain} from '../../sql/print/print-domain.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export function createDomain(domain: Domain, model: TypeModel): MigrationOperation {
  const name = qualifiedName(domain)
  return {kind: 'create-domain', target: name, forward: printDomain(domain, model), rollback: `DROP DOMAIN ${name};`}
}
