import {newColumn, newForeignKey, newTable, type Dependency, type Source, type Table} from '@journeywright/schema'
import {written} from './written.js'

const source: Source = {authority: 'stated', text: 'as everybody knows', span: [0, 18]}

/** A table of texts with declared dependencies, without a key unless one is given. */
export function tableOf(
  columns: readonly string[],
  dependencies: readonly Dependency[],
  given: Partial<Table> = {},
): Table {
  return newTable({
    name: 't',
    columns: columns.map(name => newColumn(name, 'text')),
    functionalDependencies: dependencies.map(each => ({...each, source})),
    ...given,
  })
}

export const keyOf = (columns: readonly string[]) => ({primaryKey: {name: 'pk_t', columns}})

/** With one partial and one transitive dependency. */
export const orderLines = tableOf(
  ['order_id', 'line_no', 'product_id', 'product_name', 'warehouse', 'city', 'quantity'],
  written('product_id -> product_name; warehouse -> city'),
  {
    name: 'order_lines',
    ...keyOf(['order_id', 'product_id']),
    foreignKeys: [newForeignKey({name: 'fk_product', columns: ['product_id'], table: 'products'})],
  },
)
