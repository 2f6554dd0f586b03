import type {Table} from '@journeywright/schema'

/** Primary key, unique and check constraints. Foreign keys are relationships. */
export function constraintsOf({primaryKey, uniques, checks}: Table): object {
  return {
    primary_key: primaryKey && {name: primaryKey.name, columns: primaryKey.columns},
    unique_constraints: uniques.map(({name, columns, nullsDistinct, reason, sources}) => ({
      name,
      columns,
      nulls_distinct: nullsDistinct,
      reason,
      sources,
    })),
    check_constraints: checks.map(({name, expression, reason, sources}) => ({name, expression, reason, sources})),
  }
}
