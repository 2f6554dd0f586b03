import type {MigrationOperation, TableLock} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** A check or foreign key that new rows must keep at once; those that are there are looked at later. */
export function addNotValid(operation: MigrationOperation, locks: readonly TableLock[]): MigrationOperation {
  const {forward} = operation
  return {
    ...operation,
    forward: forward.endsWith(' NOT VALID;') ? forward : forward.replace(/;$/, ' NOT VALID;'),
    locks,
    complexity: 'low',
    because: 'rows that are there are not looked at yet',
  }
}

/** While others read and write. */
export function validateConstraint(table: Table, name: string): MigrationOperation {
  const on = qualifiedName(table)
  return {
    kind: 'validate-constraint',
    target: `${on}.${quoteName(name)}`,
    forward: `ALTER TABLE ${on} VALIDATE CONSTRAINT ${quoteName(name)};`,
    rollback: '',
    locks: [{on, mode: 'share update exclusive', holds: 'a scan'}],
    complexity: 'medium',
    because: 'every row is read, while others read and write; it stops at a row that breaks it',
  }
}
