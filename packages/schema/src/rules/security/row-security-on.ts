import type {SchemaRule} from '../../schema-rule.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export const rowSecurityOn: SchemaRule = {
  id: 'schema/row-security-on',
  severity: 'error',
  summary: 'A table with policies has row level security on.',
  check({tables}, report) {
    for (const table of tables.filter(({rowSecurity}) => rowSecurity === 'off')) {
      const [first] = table.policies
      if (!first) continue
      report({
        about: table,
        message: `Unexpected row level security \`off\` for \`${table.name}\`, expected it on: policy \`${first.name}\` is without effect`,
        fix: `Write ALTER TABLE ${qualifiedName(table)} ENABLE ROW LEVEL SECURITY, or remove its policies.`,
      })
    }
  },
}
