import type {MigrationOperation} from '../../document.js'
import type {Check, Table} from '../../model.js'
import {printCheck} from '../../sql/print/print-constraints.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** A check that holds for new rows only, which no `CREATE TABLE` can say. */
export function addCheck(table: Table, check: Check): MigrationOperation {
  const on = qualifiedName(table)
  return {
    kind: 'add-check',
    target: `${on}.${quoteName(check.name)}`,
    forward: `ALTER TABLE ${on} ADD ${printCheck(check)}${check.notValid ? ' NOT VALID' : ''};`,
    rollback: `ALTER TABLE ${on} DROP CONSTRAINT ${quoteName(check.name)};`,
  }
}
