import type {MigrationOperation} from '../../document.js'
import {newTable} from '../../new-table.js'
import type {Table} from '../../model.js'
import {printConstraints} from '../../sql/print/print-constraints.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

type Given = Partial<Pick<Table, 'primaryKey' | 'uniques' | 'checks' | 'exclusions'>>

/** Adds one constraint to a table that is there, at one go: others wait while every row is read. */
export function addConstraint(table: Table, name: string, given: Given): MigrationOperation {
  const on = qualifiedName(table)
  const [line = ''] = printConstraints(newTable({name: table.name, namespace: table.namespace, ...given}))
  return {
    kind: 'add-constraint',
    target: `${on}.${quoteName(name)}`,
    forward: `ALTER TABLE ${on} ADD ${line};`,
    rollback: `ALTER TABLE ${on} DROP CONSTRAINT ${quoteName(name)};`,
    locks: [{on, mode: 'access exclusive', holds: 'a scan'}],
    complexity: 'medium',
    because: 'every row is read while others wait',
  }
}
