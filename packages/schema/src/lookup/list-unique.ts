import type {Table} from '../model.js'

/** What PostgreSQL lets no two rows share, whichever way it's declared. */
export interface UniqueKey {
  readonly label: string
  readonly name: string
  /** Names, or expressions in parentheses. */
  readonly columns: readonly string[]
  /** Of which rows; null for all. */
  readonly where: string | null
  readonly nullsDistinct: boolean
}

/** The primary key, unique constraints and unique indexes of a table, in this order. */
export function listUnique({primaryKey, uniques, indexes}: Table): readonly UniqueKey[] {
  const whole = {where: null, nullsDistinct: true}
  return [
    ...(primaryKey ? [{...whole, ...pick(primaryKey, 'primary key')}] : []),
    ...uniques.map(each => ({...whole, nullsDistinct: each.nullsDistinct, ...pick(each, 'unique constraint')})),
    ...indexes
      .filter(({unique}) => unique)
      .map(({name, columns, where, nullsDistinct = true}) => ({
        ...pick({name, columns: columns.map(each => each.name)}, 'unique index'),
        where,
        nullsDistinct,
      })),
  ]
}

function pick({name, columns}: {name: string; columns: readonly string[]}, kind: string) {
  return {label: `${kind} \`${name}\``, name, columns}
}
