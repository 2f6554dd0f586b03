import type {Element} from '../../diff/element.js'
import {tableId} from '../../diff/table-id.js'
import type {TypedColumn} from '../../operations/types/rebuild-types.js'
import type {ChangeContext} from './context.js'

export interface TypedColumnWithId extends TypedColumn {
  readonly id: string
}

/** What a statement needs to know of columns; those of partitions change with the table that they are parts of. */
export function typedColumns(elements: readonly Element[]): readonly TypedColumnWithId[] {
  return elements.flatMap(({id, subject}) =>
    subject.kind === 'column' && subject.column.generated === null && subject.table.partitionOf === undefined
      ? [{id, table: subject.table, name: subject.column.name, type: subject.column.type}]
      : [],
  )
}

/** Those that are there all the time: what goes is gone before a type changes, and what comes has the new one. */
export function keptColumns(
  columns: readonly TypedColumnWithId[],
  {changeOf}: ChangeContext,
): readonly TypedColumnWithId[] {
  const isKept = (id: string) => (changeOf(id)?.kind ?? 'alter') === 'alter'
  return columns.filter(({id, table}) => isKept(id) && isKept(tableId(table)))
}
