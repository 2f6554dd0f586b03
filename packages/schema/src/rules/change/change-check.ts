import type {ChangeRule} from '../../change-rule.js'
import {pairTables} from '../../lookup/pair-tables.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export const changeCheck: ChangeRule = {
  id: 'schema/change-check',
  severity: 'warning',
  summary: 'The rows that are there pass a new check.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const known = new Set(before.checks.map(({expression}) => expression))
      const added = after.columns.filter(({name}) => before.columns.every(column => column.name !== name))
      for (const {name, expression} of after.checks.filter(check => !known.has(check.expression))) {
        if (added.some(column => expression.includes(column.name))) continue
        report({
          about: {namespace: after.namespace, name: after.name, part: name},
          message: `Unexpected check \`${name}\` for rows of \`${after.name}\` that were written without it, expected all to pass`,
          fix: `Look for those that don't: SELECT * FROM ${qualifiedName(after)} WHERE NOT (${expression}). Correct them first, or add it NOT VALID and validate it later.`,
        })
      }
    }
  },
}
