import type {Column, Rename, SchemaModel, Table} from '@journeywright/schema'

/** A change on its way, with what only people know of it. */
export interface Draft {
  readonly model: SchemaModel
  readonly renames: readonly Rename[]
  readonly backfills: Readonly<Record<string, string>>
  readonly steps: readonly string[]
}

export interface Mutation {
  readonly kind: string
  readonly a: number
  readonly b: number
}

/** Answers undefined where there is nothing to change in this way. */
export type Apply = (draft: Draft, given: Mutation) => Draft | undefined

export function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)]
}

export function onTable(change: (table: Table, given: Mutation, draft: Draft) => Partial<Table> | undefined): Apply {
  return (draft, given) => {
    const table = pick(draft.model.tables, given.a)
    const changed = table && change(table, given, draft)
    if (!changed) return undefined
    const tables = draft.model.tables.map(each => (each === table ? {...each, ...changed} : each))
    return {...draft, model: {...draft.model, tables}}
  }
}

/** Of a column that no key is made of. */
export function onColumn(change: (column: Column, given: Mutation) => Partial<Column> | undefined): Apply {
  return onTable((table, given) => {
    const column = pick(plainColumns(table), given.b)
    const changed = column && change(column, given)
    return changed && {columns: table.columns.map(each => (each === column ? {...each, ...changed} : each))}
  })
}

export function plainColumns({columns, foreignKeys}: Table): readonly Column[] {
  const inKeys = new Set(['id', ...foreignKeys.flatMap(key => key.columns)])
  return columns.filter(({name, generated}) => !inKeys.has(name) && generated === null)
}

export function onEnum(change: (values: readonly string[], given: Mutation) => readonly string[]): Apply {
  return (draft, given) => {
    const enums = draft.model.enums.map(each => ({...each, values: change(each.values, given)}))
    return {...draft, model: {...draft.model, enums}}
  }
}
