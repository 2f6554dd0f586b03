import {findTableNamed} from './find-table-named.js'
import type {ForeignKey, SchemaModel, Table} from '@journeywright/schema'

/** A table's name as people say it: with its namespace only where that is not `public`. */
export function displayName({name, namespace}: Pick<Table, 'name' | 'namespace'>): string {
  return namespace === 'public' ? name : `${namespace}.${name}`
}

/** The same for the table that a foreign key of another refers to. */
export function displayTarget(schema: SchemaModel, {references}: ForeignKey, from: Table): string {
  const table = findTableNamed(schema, references.table, references.namespace ?? from.namespace)
  return table ? displayName(table) : references.table
}
