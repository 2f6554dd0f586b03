import type {Table} from '../model.js'
import {nameList} from './name-list.js'
import {quoteName} from './quote-name.js'

/** The lines of a `CREATE TABLE` after its columns: primary key, unique and check constraints. Foreign keys come later. */
export function printConstraints({primaryKey, uniques, checks}: Table): readonly string[] {
  const lines: string[] = []
  if (primaryKey) lines.push(`CONSTRAINT ${quoteName(primaryKey.name)} PRIMARY KEY ${nameList(primaryKey.columns)}`)
  for (const {name, columns, nullsDistinct} of uniques) {
    lines.push(`CONSTRAINT ${quoteName(name)} UNIQUE ${nullsDistinct ? '' : 'NULLS NOT DISTINCT '}${nameList(columns)}`)
  }
  for (const {name, expression} of checks) lines.push(`CONSTRAINT ${quoteName(name)} CHECK (${expression})`)
  return lines
}
