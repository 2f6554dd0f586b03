import type {Problem} from '@journeywright/problems'
import type {ChangeRule} from '../../change-rule.js'
import {changeRules} from '../../change-rules.js'
import type {SchemaDiff} from '../../diff/diff-models.js'
import type {MigrationOperation} from '../../document.js'
import {judgeSchema} from '../../findings/judge-schema.js'
import {changeType} from '../../rules/change/change-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Backfills} from './context.js'

/** What rows that are there may not keep, with what to do about it; without what an operation itself says it loses. */
export function findConflicts(
  diff: SchemaDiff,
  operations: readonly MigrationOperation[],
  backfills: Backfills,
): readonly Problem[] {
  const lossy = new Set(operations.flatMap(({loses, target}) => (loses ? [target] : [])))
  const change = {from: diff.from.model, to: diff.to.model, backfills}
  return judgeSchema(
    changeRules.map(rule => (rule === changeType ? withoutLosses(rule, lossy) : rule)),
    change,
  )
}

function withoutLosses(rule: ChangeRule, lossy: ReadonlySet<string>): ChangeRule {
  return {
    ...rule,
    check: (change, report) =>
      rule.check(change, finding => {
        const {about} = finding
        if (!about || !lossy.has(`${qualifiedName(about)}.${quoteName(about.column ?? '')}`)) report(finding)
      }),
  }
}
