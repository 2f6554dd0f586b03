import type {Table} from '@journeywright/schema'

/** It refers to a table, or one refers to it. */
export function isLinked(table: Table, tables: readonly Table[]): boolean {
  return (
    table.foreignKeys.length > 0 ||
    tables.some(({foreignKeys}) => foreignKeys.some(({references}) => references.table === table.name))
  )
}
