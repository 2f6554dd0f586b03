import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** At one go: others wait while every row is read. */
export function setNotNull(table: Table, column: string): MigrationOperation {
  const {on, name} = names(table, column)
  return {
    kind: 'set-not-null',
    target: `${on}.${name}`,
    forward: `ALTER TABLE ${on} ALTER COLUMN ${name} SET NOT NULL;`,
    rollback: `ALTER TABLE ${on} ALTER COLUMN ${name} DROP NOT NULL;`,
    locks: [{on, mode: 'access exclusive', holds: 'a scan'}],
    complexity: 'medium',
    because: 'every row is read while others wait; it stops at a row without a value',
  }
}

/** The first of three steps that keep nobody waiting: new rows must have a value, the old ones aren't looked at. */
export function requireValue(table: Table, column: string): MigrationOperation {
  const {on, name, helper} = names(table, column)
  const drop = `ALTER TABLE ${on} DROP CONSTRAINT IF EXISTS ${helper};`
  return {
    kind: 'require-value',
    target: `${on}.${name}`,
    forward: `ALTER TABLE ${on} ADD CONSTRAINT ${helper} CHECK (${name} IS NOT NULL) NOT VALID;`,
    rollback: drop,
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'low',
    because: 'rows that are there are not looked at yet',
  }
}

/** The second: the old rows are read while others go on. */
export function validateValue(table: Table, column: string): MigrationOperation {
  const {on, name, helper} = names(table, column)
  return {
    kind: 'validate-constraint',
    target: `${on}.${name}`,
    forward: `ALTER TABLE ${on} VALIDATE CONSTRAINT ${helper};`,
    rollback: '',
    locks: [{on, mode: 'share update exclusive', holds: 'a scan'}],
    complexity: 'medium',
    because: 'every row is read, while others read and write; it stops at a row without a value',
  }
}

/** The third: the server takes the word of the check, which is then of no more use. */
export function setNotNullByCheck(table: Table, column: string): MigrationOperation {
  const {on, name, helper} = names(table, column)
  const {kind, target, forward, rollback} = setNotNull(table, column)
  return {
    kind,
    target,
    forward: `${forward}\nALTER TABLE ${on} DROP CONSTRAINT ${helper};`,
    rollback,
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'low',
    because: `no row of ${name} is read again`,
  }
}

function names(table: Table, column: string) {
  // Two long names may begin alike, and the server cuts names off.
  const word = /^[ -~]{1,40}$/.test(column) ? column : table.columns.findIndex(({name}) => name === column) + 1
  const helper = quoteName(`journeywright_${word}_required`)
  return {on: qualifiedName(table), name: quoteName(column), helper}
}
