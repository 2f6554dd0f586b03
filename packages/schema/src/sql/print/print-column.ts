import type {NamedType} from '../../lookup/named-types.js'
import type {Column} from '../../model.js'
import {printType} from './print-type.js'
import {quoteName} from '../names/quote-name.js'

/** One line of a `CREATE TABLE`, without comma. A partition takes its identity from the table that it becomes part of. */
export function printColumn(column: Column, types: readonly NamedType[] = [], isOfPartition = false): string {
  const {name, type, collation, generated, virtual, nullable, default: value} = column
  const parts = [quoteName(name), printType(type, types)]
  if (collation !== undefined) parts.push(`COLLATE ${collation}`)
  if (generated !== null) parts.push(`GENERATED ALWAYS AS (${generated}) ${virtual ? 'VIRTUAL' : 'STORED'}`)
  if (!isOfPartition) parts.push(...printIdentity(column))
  if (!nullable) parts.push('NOT NULL')
  if (value !== null) parts.push(`DEFAULT ${value}`)
  return parts.join(' ')
}

function printIdentity({identity, identityOptions}: Column): readonly string[] {
  if (identity === null) return []
  const options = identityOptions === undefined ? [] : [`(${identityOptions})`]
  return [`GENERATED ${identity.toUpperCase()} AS IDENTITY`, ...options]
}
