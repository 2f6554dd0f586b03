import type {MigrationOperation} from '../document.js'
import type {Index, Table} from '../model.js'
import {printIndex} from '../sql/print-index.js'
import {qualifiedName} from '../sql/qualified-name.js'

export function createIndex(table: Table, index: Index): MigrationOperation {
  const name = qualifiedName({namespace: table.namespace, name: index.name})
  return {kind: 'create-index', target: name, forward: printIndex(table, index), rollback: `DROP INDEX ${name};`}
}
