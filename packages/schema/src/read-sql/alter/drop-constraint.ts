import type {Table} from '../../model.js'
import type {Draft} from '../draft/draft.js'
import {keyOf} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'

/** Of whatever kind it is. */
export function dropConstraint({namespace, name: table}: Table, name: string, draft: Draft): void {
  const isOther = (each: {readonly name: string}) => each.name !== name
  draft.relationNames.delete(keyOf({namespace, name}))
  draft.constraintNames.delete(keyOf({namespace, name}))
  changeTable({namespace, name: table}, draft, ({exclusions = [], ...before}) => {
    const remaining = exclusions.filter(isOther)
    return {
      ...before,
      primaryKey: before.primaryKey && isOther(before.primaryKey) ? before.primaryKey : null,
      uniques: before.uniques.filter(isOther),
      checks: before.checks.filter(isOther),
      foreignKeys: before.foreignKeys.filter(isOther),
      ...(remaining.length > 0 ? {exclusions: remaining} : {}),
    }
  })
}
