import type {Table} from '@journeywright/schema'
import {optionalOf} from './optional-of.js'

/** Primary key, unique, check and exclusion constraints. Foreign keys are relationships. */
export function constraintsOf({primaryKey, uniques, checks, exclusions = []}: Table): object {
  return {
    primary_key: primaryKey && {
      name: primaryKey.name,
      columns: primaryKey.columns,
      ...optionalOf(primaryKey, ['include', 'deferrable', 'comment']),
    },
    unique_constraints: uniques.map(unique => ({
      name: unique.name,
      columns: unique.columns,
      nulls_distinct: unique.nullsDistinct,
      ...optionalOf(unique, ['include', 'deferrable']),
      reason: unique.reason,
      sources: unique.sources,
    })),
    check_constraints: checks.map(check => ({
      name: check.name,
      expression: check.expression,
      ...optionalOf(check, ['noInherit', 'notValid']),
      reason: check.reason,
      sources: check.sources,
    })),
    exclusion_constraints: exclusions.map(({name, definition, reason, sources}) => ({
      name,
      definition,
      reason,
      sources,
    })),
  }
}
