import type {Check, Key, Table} from '../../model.js'
import {nameList} from '../names/name-list.js'
import {printDeferrable} from './print-deferrable.js'
import {quoteName} from '../names/quote-name.js'

/**
 * The lines of a `CREATE TABLE` after its columns: primary key, unique, exclusion and check constraints. Foreign keys come
 * later, and so does what isn't valid for rows that are there.
 */
export function printConstraints({primaryKey, uniques, exclusions = [], checks}: Table): readonly string[] {
  return [
    ...(primaryKey ? [`CONSTRAINT ${quoteName(primaryKey.name)} PRIMARY KEY ${printKey(primaryKey)}`] : []),
    ...uniques.map(unique => {
      const nulls = unique.nullsDistinct ? '' : 'NULLS NOT DISTINCT '
      return `CONSTRAINT ${quoteName(unique.name)} UNIQUE ${nulls}${printKey(unique)}`
    }),
    ...exclusions.map(({name, definition}) => `CONSTRAINT ${quoteName(name)} ${definition}`),
    ...checks.filter(({notValid}) => !notValid).map(printCheck),
  ]
}

/** One check, without a word on whether it is valid. */
export function printCheck({name, expression, noInherit}: Pick<Check, 'name' | 'expression' | 'noInherit'>): string {
  return `CONSTRAINT ${quoteName(name)} CHECK (${expression})${noInherit ? ' NO INHERIT' : ''}`
}

function printKey({columns, include = [], deferrable}: Omit<Key, 'comment'>): string {
  const included = include.length === 0 ? '' : ` INCLUDE ${nameList(include)}`
  return `${nameList(columns)}${included}${printDeferrable(deferrable)}`
}
