import {quoteName, type Table} from '@journeywright/schema'

/** A string of SQL. */
export function sqlLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** `public.users`, quoted where it must be. */
export function qualifiedName({namespace, name}: Pick<Table, 'namespace' | 'name'>): string {
  return `${quoteName(namespace)}.${quoteName(name)}`
}
