import {findTableNamed} from './find-table-named.js'
import type {SchemaModel, Table} from '@journeywright/schema'

/** A table's name as people say it: with its namespace only where that is not `public`. */
export function displayName({name, namespace}: Pick<Table, 'name' | 'namespace'>): string {
  return namespace === 'public' ? name : `${namespace}.${name}`
}

/** The same for a name that a foreign key of another table uses. */
export function displayTarget(schema: SchemaModel, name: string, from: Table): string {
  const table = findTableNamed(schema, name, from.namespace)
  return table ? displayName(table) : name
}
