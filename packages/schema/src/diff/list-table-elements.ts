import type {MigrationOperation} from '../document.js'
import {addCheck} from '../operations/constraints/add-check.js'
import {attachPartition} from '../operations/tables/attach-partition.js'
import {createPartition} from '../operations/tables/create-partition.js'
import {createTable} from '../operations/tables/create-table.js'
import {inheritTable} from '../operations/tables/inherit-table.js'
import type {SchemaModel, Table} from '../model.js'
import {partitionName} from '../lookup/partition-name.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import type {Element} from './element.js'
import {listColumnElements} from './list-column-elements.js'
import {listComments} from './list-comments.js'
import {listConstraints} from './list-constraints.js'
import {listTableParts} from './list-table-parts.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** A table and all that hangs on it. */
export function listTableElements(table: Table, side: SchemaSide): readonly Element[] {
  return [
    tableElement(table, side),
    ...partitionElements(table),
    ...attachmentElements(table),
    ...listColumnElements(table, side),
    ...listConstraints(table, side),
    ...listTableParts(table, side),
    ...listComments(table),
  ]
}

function tableElement(table: Table, {model}: SchemaSide): Element {
  const {partitioning, inherits = [], unlogged = false, storage = []} = table
  return newElement({
    kind: 'table',
    name: qualifiedName(table),
    subject: {kind: 'table', table},
    definition: () =>
      JSON.stringify([
        partitioning && [partitioning.method, partitioning.columns],
        inherits,
        unlogged,
        [...storage].sort(),
      ]),
    create: () => createWhole(table, model),
  })
}

/** With what no `CREATE TABLE` can say. */
function createWhole(table: Table, model: SchemaModel): MigrationOperation {
  const made = createTable(table, model)
  const checks = table.checks.filter(({notValid}) => notValid).map(check => addCheck(table, check))
  const all = [made, ...checks, ...inheritTable(table)]
  return {...made, forward: all.map(({forward}) => forward).join('\n')}
}

function attachmentElements(table: Table): readonly Element[] {
  const {partitionOf} = table
  if (!partitionOf) return []
  const name = qualifiedName(table)
  return attachPartition(table).map(operation =>
    newElement({
      kind: 'attachment',
      name,
      owner: `table ${name}`,
      definition: () => JSON.stringify([partitionOf.namespace, partitionOf.table, partitionOf.bound]),
      create: () => operation,
    }),
  )
}

function partitionElements(table: Table): readonly Element[] {
  if (!table.partitioning || table.partitioning.partitions === 'none') return []
  const name = qualifiedName({namespace: table.namespace, name: partitionName(table)})
  const owner = `table ${qualifiedName(table)}`
  return [newElement({kind: 'partition', name, owner, definition: () => '', create: () => createPartition(table)})]
}
