import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

/** What MySQL could index once, which no domain has as its limit. */
const habits = [191, 255, 256]

export const varcharHabit: SchemaRule = {
  id: 'schema/varchar-habit',
  severity: 'info',
  summary: 'A length limit comes from the domain, not from habit.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const {name, type, sources} of table.columns) {
        if (type.kind !== 'varchar' || !habits.includes(type.length)) continue
        if (sources.some(({authority}) => authority === 'stated' || authority === 'answered')) continue
        report({
          message: `Unexpected limit \`varchar(${type.length})\` of \`${table.name}.${name}\`, expected \`text\` or the limit that the domain has`,
          fix: 'Make it `text`, with a check where there is a real limit: PostgreSQL stores both alike.',
        })
      }
    }
  },
}
