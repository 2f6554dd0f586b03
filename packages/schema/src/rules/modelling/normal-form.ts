import {ownTables} from '../../lookup/own-tables.js'
import {judgeTable} from '../../normal-forms/judge-table.js'
import type {SchemaRule} from '../../schema-rule.js'

const titles = {'2NF': 'second normal form', '3NF': 'third normal form', BCNF: 'Boyce-Codd normal form'} as const

/** Keys alone break no normal form, so only tables with declared dependencies are looked at. */
export const normalForm: SchemaRule = {
  id: 'schema/normal-form',
  severity: 'warning',
  summary: 'Every column depends on a whole key of its table, and on nothing but keys.',
  check(model, report) {
    for (const table of ownTables(model)) {
      if (table.functionalDependencies.length === 0) continue
      for (const {kind, breaks, justification, message, fix} of judgeTable(table).violations) {
        if (justification !== null || (kind !== 'partial' && kind !== 'transitive')) continue
        report({
          about: table,
          message: `Unexpected ${kind} dependency in \`${table.name}\`, expected ${titles[breaks]}: ${message}`,
          fix,
        })
      }
    }
  },
}
