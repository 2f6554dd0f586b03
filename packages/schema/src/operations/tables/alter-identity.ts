import type {MigrationOperation} from '../../document.js'
import type {Column, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

/** Gives a column numbers by itself, or no longer. A new counter goes on after the highest number that is there. */
export function alterIdentity(table: Table, from: Column, to: Column): MigrationOperation {
  const on = qualifiedName(table)
  return {
    kind: 'alter-identity',
    target: `${on}.${quoteName(to.name)}`,
    forward: statements(on, from, to).join('\n'),
    rollback: statements(on, to, from).join('\n'),
    locks: [{on, mode: 'access exclusive', holds: 'a moment'}],
    complexity: 'medium',
    because: 'rows stay as they are; inserts that give a number themselves may be refused from then on',
  }
}

function statements(on: string, from: Column, to: Column): readonly string[] {
  const name = quoteName(to.name)
  const alter = `ALTER TABLE ${on} ALTER COLUMN ${name}`
  if (from.identity && to.identity && from.identityOptions === to.identityOptions) {
    return [`${alter} SET GENERATED ${to.identity.toUpperCase()};`]
  }
  const lines = from.identity ? [`${alter} DROP IDENTITY;`] : []
  if (!to.identity) return lines
  const options = to.identityOptions === undefined ? '' : ` (${to.identityOptions})`
  const sequence = `pg_catalog.pg_get_serial_sequence(${quoteText(on)}, ${quoteText(to.name)})`
  const next = `(SELECT max(${name}) + 1 FROM ${on})`
  return [
    ...lines,
    `${alter} ADD GENERATED ${to.identity.toUpperCase()} AS IDENTITY${options};`,
    `SELECT pg_catalog.setval(${sequence}, ${next}, false) WHERE ${next} > 1;`,
  ]
}
