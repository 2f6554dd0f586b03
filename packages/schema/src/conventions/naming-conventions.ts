/** How the names of a schema are made, as far as most of them agree. */
export interface NamingConventions {
  readonly tableCase: Convention<NameCase> | null
  readonly columnCase: Convention<NameCase> | null
  readonly tableNumber: Convention<'singular' | 'plural'> | null
  /** Of keys of one column: `id`, or the table's name with `id`, such as `user_id`. */
  readonly keyName: Convention<'id' | 'table id'> | null
  /** How the columns of foreign keys of one column end. */
  readonly foreignKeyEnding: Convention<'id' | 'no id'> | null
}

export type NameCase = 'snake_case' | 'camelCase' | 'PascalCase' | 'UPPER_CASE'

/** What most names do. */
export interface Convention<Value extends string> {
  readonly value: Value
  /** How many names do it, of those that tell. */
  readonly kept: number
  readonly told: number
  /** The ones that don't, in the order of the model. */
  readonly broken: readonly NamedPlace[]
}

/** A table, or with `column` a column of it. */
export interface NamedPlace {
  readonly namespace: string
  readonly table: string
  readonly column?: string
}
