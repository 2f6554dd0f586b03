import {partOf} from '../../findings/part-of.js'
import {findTarget} from '../../lookup/find-target.js'
import type {SchemaRule} from '../../schema-rule.js'

export const unloggedReference: SchemaRule = {
  id: 'schema/unlogged-reference',
  severity: 'error',
  summary: 'A table that survives a crash refers to none that does not.',
  check(model, report) {
    for (const table of model.tables.filter(({unlogged}) => unlogged !== true)) {
      for (const key of table.foreignKeys) {
        const target = findTarget(model, table, key)
        if (target?.unlogged !== true) continue
        report({
          about: partOf(table, key.name, key.columns[0]),
          message: `Unexpected foreign key \`${key.name}\` of \`${table.name}\` to unlogged \`${target.name}\`, expected a table that is logged`,
          fix: `Make \`${target.name}\` a logged table: after a crash it is empty, so PostgreSQL refuses the reference.`,
        })
      }
    }
  },
}
