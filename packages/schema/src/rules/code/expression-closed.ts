import {listExpressions} from '../../lookup/list-expressions.js'
import type {SchemaRule} from '../../schema-rule.js'
import {findOpening, findStatementEnd} from '../../sql/scan/find-opening.js'

/** What reads as one expression cannot smuggle a second statement or clause into the SQL that is printed. */
export const expressionClosed: SchemaRule = {
  id: 'schema/expression-closed',
  severity: 'error',
  summary: 'An SQL expression is one closed expression: no statement end, no comment, nothing left open.',
  check(model, report) {
    // Most defaults are one of a few.
    const closed = new Set<string>()
    for (const {label, sql, isList} of listExpressions(model)) {
      if (closed.has(sql)) continue
      const opening = isList ? findStatementEnd(sql) : findOpening(sql)
      if (opening === null && !isList) closed.add(sql)
      if (opening === null) continue
      report({
        message: `Unexpected ${opening} in ${label}, expected one closed SQL expression`,
        fix: `Correct the expression: ${JSON.stringify(sql)}.`,
      })
    }
  },
}
