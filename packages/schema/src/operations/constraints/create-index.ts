import type {MigrationOperation} from '../../document.js'
import type {Index} from '../../model.js'
import {printIndex} from '../../sql/print/print-index.js'
import {qualifiedName, type Named} from '../../sql/names/qualified-name.js'

/** On a table or a materialized view. */
export function createIndex(on: Named, index: Index): MigrationOperation {
  const name = qualifiedName({namespace: on.namespace, name: index.name})
  return {kind: 'create-index', target: name, forward: printIndex(on, index), rollback: `DROP INDEX ${name};`}
}
