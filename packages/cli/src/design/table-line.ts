import type {Table} from '@journeywright/schema'

/** A table on one line: `employees (id, name, department_id -> departments)`. */
export function tableLine({name: table, columns, foreignKeys}: Table): string {
  const targets = new Map(
    foreignKeys.flatMap(key => key.columns.map(column => [column, key.references.table] as const)),
  )
  const names = columns.map(({name}) => (targets.has(name) ? `${name} -> ${targets.get(name)}` : name))
  return `${table} (${names.join(', ')})`
}
