import type {Element} from '../../diff/element.js'
import type {TypedColumn} from '../../operations/rebuild-type.js'

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
