import type {MigrationOperation} from '../../document.js'
import type {Withheld} from '../../model.js'
import {printPrivileges} from '../../sql/print/print-grant.js'

/** Takes from everyone what everyone may by default. */
export function withholdPrivileges(withheld: Withheld): MigrationOperation {
  const privileges = printPrivileges(withheld)
  return {
    kind: 'withhold-privileges',
    target: `${withheld.target} from PUBLIC`,
    forward: `REVOKE ${privileges} FROM PUBLIC;`,
    rollback: `GRANT ${privileges} TO PUBLIC;`,
  }
}
